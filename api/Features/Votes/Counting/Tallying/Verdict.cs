using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>Sums held against the bars.</summary>
internal sealed record Verdict(Outcome Outcome, ImmutableArray<string> Chosen, ImmutableArray<CountingStep> Steps)
{
    public static Verdict Of(Poll poll, Sums sums, RunOff? runOff)
    {
        var steps = ImmutableArray.CreateBuilder<CountingStep>();
        foreach (var by in poll.Bars.Measures) steps.Add(new CountingStep(StepKind.Entitled, by, poll.Entitled.By(by), poll.Entitled.By(by)));
        foreach (var by in poll.Bars.Measures) steps.Add(new CountingStep(StepKind.TookPart, by, sums.TookPart.By(by), poll.Entitled.By(by)));
        if (sums.Silent.Heads > 0)
            foreach (var by in poll.Bars.Measures) steps.Add(new CountingStep(StepKind.Silent, by, sums.Silent.By(by), sums.TookPart.By(by)));
        if (poll.Bars.Quorum is { } quorum)
            foreach (var by in poll.Bars.Measures) steps.Add(CountingStep.Compare(StepKind.Quorum, by, sums.TookPart.By(by), poll.Entitled.By(by), quorum));
        foreach (var (option, weight) in sums.Counts)
            foreach (var by in poll.Bars.Measures) steps.Add(new CountingStep(StepKind.Votes, by, weight.By(by), sums.TookPart.By(by), Option: option));

        var candidates = Candidates(poll, sums, runOff);
        if (poll.Bars.Majority is { } majority)
            foreach (var (option, support) in candidates)
                foreach (var by in poll.Bars.Measures) steps.Add(CountingStep.Compare(StepKind.Majority, by, support.By(by), sums.TookPart.By(by), majority, option));

        var (outcome, chosen) = Decide(poll, sums, candidates, isRanked: runOff is not null);
        return new Verdict(outcome, chosen, steps.ToImmutable());
    }

    // What may pass: yes; any option; whatever a run-off can end with. An abstention never does.
    private static ImmutableArray<OptionCount> Candidates(Poll poll, Sums sums, RunOff? runOff) => poll.Paper.Form switch
    {
        BallotForm.Ranking => [.. runOff!.Endings.Select(ending => new OptionCount(ending.Option, ending.Support))],
        BallotForm.YesNo when poll.Bars.Majority is not null => [sums.Counts[0]],
        _ => sums.Counts.RemoveAt(sums.Counts.Length - 1),
    };

    private static (Outcome Outcome, ImmutableArray<string> Chosen) Decide(Poll poll, Sums sums, ImmutableArray<OptionCount> candidates, bool isRanked)
    {
        var bars = poll.Bars;
        if (sums.TookPart.Heads == 0) return (Outcome.NoBallots, []);
        if (bars.Quorum is { } quorum && !bars.Measures.All(by => quorum.IsMet(sums.TookPart.By(by), poll.Entitled.By(by)))) return (Outcome.NoQuorum, []);
        if (bars.Majority is not { } majority)
        {
            var leaders = isRanked ? Options(candidates) : Leaders(candidates);
            return (leaders.Length > 1 ? Outcome.Tied : Outcome.Indicative, leaders);
        }

        var passing = candidates.Where(candidate => bars.Measures.All(by => majority.IsMet(candidate.Weight.By(by), sums.TookPart.By(by)))).ToImmutableArray();
        if (passing.IsEmpty) return (Outcome.NotPassed, []);
        // Ways through a tie that do not all end alike decide nothing.
        if (isRanked && (passing.Length < candidates.Length || Options(candidates).Length > 1)) return (Outcome.Tied, Options(candidates));
        return (Outcome.Passed, Options(passing));
    }

    private static ImmutableArray<string> Leaders(ImmutableArray<OptionCount> candidates)
    {
        var most = candidates.Max(candidate => candidate.Weight.Heads);
        return most == 0 ? [] : Options(candidates.RemoveAll(candidate => candidate.Weight.Heads < most));
    }

    private static ImmutableArray<string> Options(ImmutableArray<OptionCount> candidates) => [.. candidates.Select(candidate => candidate.Option).Distinct(StringComparer.Ordinal)];
}
