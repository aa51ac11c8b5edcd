namespace Linli.Api.Features.Audit;

public static class AuditFeature
{
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        ReadAudit.Map(api.MapGroup("").WithTags("Audit"));
        ListLooksAtMe.Map(api);
    }
}
