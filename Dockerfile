# The API reference and the clients.
FROM node:22-bookworm-slim AS clients
WORKDIR /src
COPY clients/ clients/
RUN cd clients && npm ci --no-audit --no-fund && npm run build:reference

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY api/ api/
COPY --from=clients /src/api/wwwroot/ api/wwwroot/
RUN dotnet publish api -c Release -p:WithMongo=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY seeds/ /seeds/
ENV ASPNETCORE_URLS=http://0.0.0.0:8080 Storage__Folder=/data
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["dotnet", "Linli.Api.dll"]
