using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Posts.Reading;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Arguments;

/// <param name="Side">For the proposal or against it.</param>
/// <param name="Body">Plain text; empty when removed.</param>
/// <param name="UpVotes">Neighbours who lifted it.</param>
/// <param name="Removed">Present for its author and the committee, when it is listed no more.</param>
public sealed record ArgumentView(string Id, string ProposalId, ArgumentSide Side, string Body, AuthorView Author, DateTimeOffset CreatedAt, long UpVotes, RemovalView? Removed)
{
    internal static ArgumentView Of(Argument argument, Names names) => new(
        argument.Id, argument.ProposalId, argument.Side, argument.Body, names.With(argument.AuthorId, argument.AuthorOffice, argument.AuthorTitle), argument.CreatedAt, argument.UpVotes,
        argument.Removal is { } removal ? new RemovalView(removal.By, removal.At, removal.Reason) : null);

    internal static async Task<ArgumentView> Of(Argument argument, IDocumentStore store, CancellationToken cancel) => Of(argument, await Names.Load(store, [argument.AuthorId], cancel));
}
