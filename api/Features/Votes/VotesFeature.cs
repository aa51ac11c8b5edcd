using Linli.Api.Events;
using Linli.Api.Features.Votes.Announcing;
using Linli.Api.Features.Sweeps;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.News;
using Linli.Api.Features.Votes.Reading;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Features.Votes.Settings;

namespace Linli.Api.Features.Votes;

public static class VotesFeature
{
    public static void AddVotes(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<CountedVotes>()
        .AddSweep<VoteNews>()
        .AddSingleton<ITopicGate, VoteGate>()
        .AddSingleton<ITopicGate, TurnoutGate>();

    public static void MapVotes(this IEndpointRouteBuilder api)
    {
        var communities = api.MapGroup("/communities").WithTags("Votes");
        AnnounceVote.Map(communities);
        ListVotes.Map(communities);
        ReadVoteSettings.Map(communities);
        ChangeVoteSettings.Map(communities);

        var votes = api.MapGroup("/votes").WithTags("Votes");
        ReadVote.Map(votes);
        WithdrawVote.Map(votes);

        CastBallot.Map(votes);
        ChangeBallot.Map(votes);
        ReadMyBallots.Map(votes);

        ReadTurnout.Map(votes);
        ReadResult.Map(votes);
    }
}
