using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Linli.Api.Http.Bounds;

/// <summary>
/// Holds bodies to their limit: a route's own (<see cref="IRequestSizeLimitMetadata"/>), else <see cref="Limits.MostBodyBytes"/>. A body up to so many
/// times too large is read to its end and thrown away before it is refused: a client that still sends would lose the connection,
/// and never read why.
/// </summary>
internal static class BodyLimit
{
    public const int HeardOut = 4;

    public static void UseBodyLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Limits.MostBodyBytes;
            server.MaxRequestBodySize = most * HeardOut;
            // A declared length within the limit is held to by the server itself.
            if (context.Request.ContentLength is not { } declared) context.Request.Body = new LimitedBody(context.Request.Body, most);
            else if (declared > most) context.Request.Body = new LimitedBody(context.Request.Body, 0);
        }

        return next(context);
    });
}
