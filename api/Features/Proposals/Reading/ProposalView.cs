using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.CarryingOut;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Proposals.Settings;
using Linli.Api.Features.Proposals.Voting;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Reading;

/// <summary>A proposal in full: everything its list item has, and the rest.</summary>
public sealed record ProposalView : ProposalSummary
{
    private const int MostMerged = 50;

    /// <summary>Markdown, as written.</summary>
    public required string Body { get; init; }

    /// <summary>The same, safe to show.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>The latest text that is more than a correction: support for an earlier one has to be confirmed.</summary>
    public required int MaterialVersion { get; init; }

    /// <summary>When the present text was written.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>The rules under which it was called.</summary>
    public required HallRules Rules { get; init; }

    /// <summary>Every stage that it entered, in order.</summary>
    public required IReadOnlyList<StageStep> Course { get; init; }

    /// <summary>When the committee decides at the latest; absent before it was seconded.</summary>
    public DateTimeOffset? ReviewDueAt { get; init; }

    /// <summary>That date has passed without a decision, then or until a late one.</summary>
    public required bool IsReviewOverdue { get; init; }

    /// <summary>Why it goes no further: lapsed, taken back, declined or merged.</summary>
    public EndingView? Ended { get; init; }

    /// <summary>The committee's decision to have it discussed, and when; absent before.</summary>
    public AcceptanceView? Accepted { get; init; }

    /// <summary>The committee proposes to its author that it goes on as part of another; absent when none is open.</summary>
    public MergerOfferView? MergerOffer { get; init; }

    /// <summary>Proposals that were merged into this one, with their authors' consent; their supporters decide about this one themselves.</summary>
    public required IReadOnlyList<MergedProposalView> Merged { get; init; }

    /// <summary>The votes on it, the first announced first: several when one was called off or decided nothing.</summary>
    public required IReadOnlyList<ProposalVoteView> Votes { get; init; }

    /// <summary>The decision to carry it out, by a vote or by the committee; absent before.</summary>
    public AdoptionView? Adopted { get; init; }

    /// <summary>The committee took its decision back, the last time; absent when it never did.</summary>
    public AdoptionTakenBackView? AdoptionTakenBack { get; init; }

    /// <summary>Who does what by when, the first due first.</summary>
    public required IReadOnlyList<MilestoneView> Milestones { get; init; }

    /// <summary>The last declaration that everything is done, and how it was rated; absent before.</summary>
    public CompletionView? Completed { get; init; }

    [SetsRequiredMembers]
    private ProposalView(Proposal proposal, SupportCounts support, IReadOnlyList<Proposal> merged, Names names, DateTimeOffset now) : base(proposal, support, names)
    {
        (Body, BodyHtml) = (proposal.Body, SafeHtml.Of(proposal.Body));
        (MaterialVersion, WrittenAt, Rules, Course) = (proposal.MaterialEdition, proposal.WrittenAt, proposal.Rules, proposal.Course);
        (ReviewDueAt, IsReviewOverdue) = (proposal.ReviewDueAt, proposal.IsReviewOverdue);
        Ended = EndingView.Of(proposal, support, names);
        (Accepted, MergerOffer) = (AcceptanceView.Of(proposal.Acceptance, names), MergerOfferView.Of(proposal.MergerOffer, names));
        Votes = [.. proposal.Votes.Select(ProposalVoteView.Of)];
        (Adopted, AdoptionTakenBack, Completed) = (AdoptionView.Of(proposal.Adoption, names), AdoptionTakenBackView.Of(proposal.AdoptionTakenBack, names), CompletionView.Of(proposal, names));
        Milestones = [.. proposal.Milestones.Select(milestone => MilestoneView.Of(milestone, now))];
        Merged = [.. merged.Select(part => new MergedProposalView(part.Id, part.Title, part.Ending!.At))];
    }

    /// <summary>The proposal as it is stored and stands now.</summary>
    internal static async Task<ProposalView> Now(string proposalId, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var stored = await store.Find<Proposal>(proposalId, cancel) ?? throw new InvalidOperationException("A proposal is never removed.");
        var now = clock.GetUtcNow();
        var proposal = stored.AsOf(now);
        var names = await Names.Load(store, proposal.People, cancel);
        var merged = await store.List(Query.On(Proposal.MergedInto, proposalId).Take(MostMerged), cancel);
        return new ProposalView(proposal, await SupportCounts.Of(proposal, store, cancel), merged.Items, names, now);
    }
}
