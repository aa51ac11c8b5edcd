using Linli.Api.Features.Posts.Prose;
using Linli.Api.Http;

namespace Linli.Api.Features.Proposals.Reading;

/// <summary>Why a proposal goes no further.</summary>
/// <param name="Stage">Lapsed, withdrawn, declined, merged or rejected.</param>
/// <param name="At">Since when.</param>
/// <param name="Reason">In the words of who ended it; of a lapsed or rejected one what was missing, in the reader's language. Absent when its author gave none.</param>
/// <param name="By">Who ended it; absent when the clock did.</param>
/// <param name="IntoId">The proposal that it goes on in, of one that was merged. Support stays here: whoever wants the other seconds it there.</param>
public sealed record EndingView(ProposalStage Stage, DateTimeOffset At, string? Reason, AuthorView? By, string? IntoId)
{
    internal static EndingView? Of(Proposal proposal, SupportCounts support, Names names) => proposal switch
    {
        { Ending: { } ending } => new(ending.Stage, ending.At, ending.Reason, names.With(ending.ById, null, null), ending.IntoId),
        { Stage: ProposalStage.Lapsed } => new(ProposalStage.Lapsed, proposal.SecondingEndsAt, Missing(proposal, support).ToString(), null, null),
        { Stage: ProposalStage.Rejected } => new(ProposalStage.Rejected, proposal.Course[^1].At, VotedDown.ToString(), null, null),
        _ => null,
    };

    private static Text VotedDown => ("表决未达到通过门槛，计算过程见表决结果。", "The vote did not reach the majority; its result shows the calculation.");

    private static Text Missing(Proposal proposal, SupportCounts support) => (
        $"{proposal.Rules.SecondingDays} 天内有 {support.Dwellings} 户附议，未达到所需的 {support.Needed} 户。提案人可以重新发起。",
        $"{support.Dwellings} dwellings seconded it within {proposal.Rules.SecondingDays} days; {support.Needed} were needed. Its author may call again.");
}
