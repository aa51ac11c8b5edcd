using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Arguments;

/// <summary>An argument that the caller may read, with its proposal; of what is removed only its author and the committee see that it was there.</summary>
public sealed record SeenArgument(Argument Argument, SeenProposal Under);

internal static class ArgumentAccess
{
    public static async Task<SeenArgument?> FindVisibleArgument(this IDocumentStore store, string argumentId, Caller caller, DateTimeOffset now, CancellationToken cancel) =>
        await store.Find<Argument>(argumentId, cancel) is { } argument && await store.FindVisibleProposal(argument.ProposalId, caller, now, cancel) is { } under
        && (argument.IsListed || argument.AuthorId == caller.ResidentId || under.Member.IsManager) ? new SeenArgument(argument, under) : null;
}
