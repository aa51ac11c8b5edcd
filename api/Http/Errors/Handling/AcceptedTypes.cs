using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;

namespace Linli.Api.Http.Errors.Handling;

/// <summary>The content types that an address takes, for whoever sent another. Routing has put a bare refusal in the route's place by then, so it is looked for again.</summary>
internal static class AcceptedTypes
{
    private static readonly string[] Json = ["application/json"];

    public static IReadOnlyList<string> Of(HttpContext http) =>
        http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(http.Request.Method) == true && IsAt(route, http.Request.Path))
            .Select(route => route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes).FirstOrDefault(types => types is { Count: > 0 }) ?? Json;

    private static bool IsAt(RouteEndpoint route, PathString path) =>
        route.RoutePattern.RawText is { } pattern && new TemplateMatcher(TemplateParser.Parse(pattern.TrimStart('/')), []).TryMatch(path, []);
}
