using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals;

/// <summary>The stages in people's words.</summary>
internal static class StageNames
{
    public static Text Of(ProposalStage stage) => stage switch
    {
        ProposalStage.Seconding => ("附议中", "being seconded"),
        ProposalStage.Lapsed => ("附议不足", "lapsed"),
        ProposalStage.Withdrawn => ("已撤回", "taken back"),
        ProposalStage.Review => ("待审议", "before the committee"),
        ProposalStage.Declined => ("不予采纳", "declined"),
        ProposalStage.Merged => ("已合并", "merged into another"),
        ProposalStage.Accepted => ("待讨论", "accepted, waiting for its discussion"),
        ProposalStage.Discussion => ("讨论中", "being discussed"),
        ProposalStage.Discussed => ("讨论结束，待决定", "discussed, waiting for a decision"),
        ProposalStage.Vote => ("表决中", "being voted on"),
        ProposalStage.Announcement => ("公示中", "announced, open to objections"),
        ProposalStage.Rejected => ("未通过", "rejected"),
        ProposalStage.CarryingOut => ("执行中", "being carried out"),
        ProposalStage.Rating => ("评议中", "being rated"),
        _ => ("已办结", "done"),
    };

    /// <summary>What is asked cannot be done in the stage in which the proposal stands.</summary>
    public static ProblemHttpResult WrongStage(this Proposal proposal) => Problems.WrongStage(Of(proposal.Stage), (string)Stored.Key(proposal.Stage)!);
}
