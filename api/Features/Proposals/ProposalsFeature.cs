using Linli.Api.Events;
using Linli.Api.Features.Proposals.Answers;
using Linli.Api.Features.Proposals.Arguments;
using Linli.Api.Features.Proposals.CarryingOut;
using Linli.Api.Features.Proposals.Meetings;
using Linli.Api.Features.Proposals.Objections;
using Linli.Api.Features.Proposals.Proposing;
using Linli.Api.Features.Proposals.Ratings;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Proposals.Seconding;
using Linli.Api.Features.Proposals.Settings;
using Linli.Api.Features.Proposals.Turning;
using Linli.Api.Features.Proposals.Versions;
using Linli.Api.Features.Proposals.Voting;
using Linli.Api.Features.Sweeps;
using Linli.Api.Features.Votes;

namespace Linli.Api.Features.Proposals;

public static class ProposalsFeature
{
    public static void AddProposals(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ITopicGate, ProposalGate>()
        .AddSingleton<ISubscriber, SecondingFollowsSupport>()
        .AddSingleton<IVoteSubject, VotesOnProposals>()
        .AddSingleton<ProposalTurns>()
        .AddSweep<ProposalSweep>();

    public static void MapProposals(this IEndpointRouteBuilder api)
    {
        var communities = api.MapGroup("/communities").WithTags("Proposals");
        Propose.Map(communities);
        ListProposals.Map(communities);
        FindSimilarProposals.Map(communities);
        ListMeetings.MapInCommunity(communities);
        ReadHallRules.Map(communities);
        ChangeHallRules.Map(communities);

        var proposals = api.MapGroup("/proposals").WithTags("Proposals").AddEndpointFilter<CountFirst>();
        ReadProposal.Map(proposals);
        EditProposal.Map(proposals);
        WithdrawProposal.Map(proposals);
        RenewProposal.Map(proposals);
        ListProposalVersions.Map(proposals);
        CompareProposalVersions.Map(proposals);

        SecondProposal.Map(proposals);
        TakeSupportBack.Map(proposals);
        ReadMySupport.Map(proposals);
        ListSupporters.Map(proposals);

        AcceptProposal.Map(proposals);
        DeclineProposal.Map(proposals);
        OfferMerger.Map(proposals);
        AgreeToMerger.Map(proposals);
        ScheduleDiscussion.Map(proposals);

        WriteArgument.Map(proposals);
        ListArguments.Map(proposals);
        CallMeeting.Map(proposals);
        ListMeetings.MapOfProposal(proposals);
        AnswerProposal.Map(proposals);
        AdoptProposal.Map(proposals);
        Entrust.Map(proposals);
        ObjectToAdoption.Map(proposals);
        AnswerProposalObjection.Map(proposals);
        SetMilestone.Map(proposals);
        CompleteProposal.Map(proposals);
        RateProposal.Map(proposals);
        ListProposalAnswers.Map(proposals);

        var arguments = api.MapGroup("/arguments").WithTags("Proposals");
        LiftArgument.Map(arguments);
        RemoveArgument.Map(arguments);
        ChangeMeeting.Map(api.MapGroup("/meetings").WithTags("Proposals"));
    }
}
