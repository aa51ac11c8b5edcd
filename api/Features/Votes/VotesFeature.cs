using Linli.Api.Events;
using Linli.Api.Features.Sweeps;
using Linli.Api.Features.Votes.Announcing;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Desk;
using Linli.Api.Features.Votes.News;
using Linli.Api.Features.Votes.Objections;
using Linli.Api.Features.Votes.Reading;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Features.Votes.Roll.Correcting;
using Linli.Api.Features.Votes.Settings;

namespace Linli.Api.Features.Votes;

public static class VotesFeature
{
    public static void AddVotes(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<CountedVotes>()
        .AddSweep<VoteNews>()
        .AddSingleton<ITopicGate, VoteGate>()
        .AddSingleton<ITopicGate, TurnoutGate>()
        .AddSingleton<ITopicGate, RollGate>();

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

        ListRoll.Map(votes);
        CorrectRoll.Map(votes);
        AskCorrection.Map(votes);
        ListCorrections.Map(votes);
        DeclineCorrection.Map(votes);
        RecordDelivery.Map(votes);

        CastBallot.Map(votes);
        ChangeBallot.Map(votes);
        ReadMyBallots.Map(votes);
        EnterBallot.Map(votes);
        DisputeBallot.Map(votes);
        ListDisputes.Map(votes);
        SettleDispute.Map(votes);

        ReadTurnout.Map(votes);
        ReadResult.Map(votes);
        RaiseObjection.Map(votes);
        ListObjections.Map(votes);
        AnswerObjection.Map(votes);
    }
}
