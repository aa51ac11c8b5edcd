using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes;

/// <summary>What votes decide, as its own feature knows it. It is written in the commit of the vote, so that neither is ever seen without the other.</summary>
public interface IVoteSubject
{
    /// <summary>Adds what the announcement of a vote changes.</summary>
    /// <returns>Why there can be no such vote now; null when there can, or when it is about something else.</returns>
    Task<ProblemHttpResult?> Announce(Changes changes, Vote vote, CancellationToken cancel);

    /// <summary>Adds what follows when a vote is called off or annulled.</summary>
    Task Withdraw(Changes changes, Vote vote, CancellationToken cancel);
}
