using Linli.Api.Events;
using Linli.Api.Features.Covenant.Adopting;
using Linli.Api.Features.Covenant.Drafting;
using Linli.Api.Features.Covenant.Printing;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Covenant.Remarks;
using Linli.Api.Features.Sweeps;

namespace Linli.Api.Features.Covenant;

public static class CovenantFeature
{
    public static void AddCovenant(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ITopicGate, CovenantGate>()
        .AddSweep<TellOfForce>();

    public static void MapCovenant(this IEndpointRouteBuilder api)
    {
        var covenant = api.MapGroup("/communities/{communityId}/covenant").WithTags("Covenant");
        ReadCovenant.Map(covenant);
        ChangeCovenantReaders.Map(covenant);
        ListVersions.Map(covenant);
        StartDraft.Map(covenant);
        ReadClause.Map(covenant);

        var versions = api.MapGroup("/covenant-versions").WithTags("Covenant");
        ReadVersion.Map(versions);
        CompareVersions.Map(versions);
        PrintVersion.Map(versions);
        WriteClauses.Map(versions);
        PublishDraft.Map(versions);
        WithdrawDraft.Map(versions);
        RecordMeeting.Map(versions);
        FileVersion.Map(versions);
        ListClauseComments.Map(versions);
        WriteClauseComment.Map(versions);

        var comments = api.MapGroup("/clause-comments").WithTags("Covenant");
        DeleteClauseComment.Map(comments);
        RemoveClauseComment.Map(comments);
    }
}
