using System.Collections.Immutable;
using System.Globalization;
using Linli.Api.Http;

namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <summary>The calculation as people read it, in both languages.</summary>
public static class CalculationText
{
    public static Text Of(CountingStep step, BallotPaper paper)
    {
        var (zh, en) = step.Measure == Measure.Heads ? ("人数", "by number") : ("面积", "by area");
        var (part, whole) = (Amount(step.Part, step.Measure), Amount(step.Whole, step.Measure));
        var option = step.Option is null ? default : OptionText(step.Option, paper);
        return step.Kind switch
        {
            StepKind.Entitled => ($"有权投票（{zh}）：{part}", $"Entitled {en}: {part}"),
            StepKind.TookPart => ($"参加表决（{zh}）：{part} / {whole}", $"Took part {en}: {part} of {whole}"),
            StepKind.Silent => ($"已送达未表决，计入多数意见（{zh}）：{part}", $"Delivered and silent, counted with the majority {en}: {part}"),
            StepKind.Quorum => ($"参加门槛（{zh}）：{part} / {whole}，{Bar(step).Zh}", $"Quorum {en}: {part} of {whole}, {Bar(step).En}"),
            StepKind.Votes => ($"“{option.Zh}”（{zh}）：{part} / {whole}", $"\"{option.En}\" {en}: {part} of {whole}"),
            _ => ($"“{option.Zh}”通过门槛（{zh}）：{part} / {whole}，{Bar(step).Zh}", $"Majority for \"{option.En}\" {en}: {part} of {whole}, {Bar(step).En}"),
        };
    }

    public static Text Of(Tally tally, BallotPaper paper)
    {
        var zh = string.Join('、', tally.Chosen.Select(option => $"“{OptionText(option, paper).Zh}”"));
        var en = string.Join(", ", tally.Chosen.Select(option => $"\"{OptionText(option, paper).En}\""));
        return tally.Outcome switch
        {
            Outcome.Passed => ($"通过：{zh}", $"Passed: {en}"),
            Outcome.NotPassed => ("未通过：没有选项达到通过门槛", "Not passed: nothing reached the majority"),
            Outcome.NoQuorum => ("无效：参加人数或面积不足", "Not valid: too few took part"),
            Outcome.Indicative when tally.Chosen.IsEmpty => ("意向征询（不具约束力）：全部弃权", "A consultation, which binds nobody: everybody abstained"),
            Outcome.Indicative => ($"意向征询（不具约束力）：多数意见为{zh}", $"A consultation, which binds nobody: most want {en}"),
            Outcome.Tied => ($"票数相同，未分先后：{zh}", $"Tied: {en}"),
            _ => ("无人参加表决", "Nobody took part"),
        };
    }

    public static Text Of(RunOffRound round, BallotPaper paper)
    {
        var (zh, en) = (Names(round.Out, "、", text => $"“{text.Zh}”"), Names(round.Out, ", ", text => $"\"{text.En}\""));
        return (
            $"第 {round.Number} 轮：{Counts(text => text.Zh)}，无后续选择 {round.Exhausted.Heads}{(zh == "" ? "" : $"；淘汰{zh}")}{(round.Tied.IsEmpty ? "" : $"；{Names(round.Tied, "、", text => $"“{text.Zh}”")}票数相同")}",
            $"Round {round.Number}: {Counts(text => text.En)}, without further choice {round.Exhausted.Heads}{(en == "" ? "" : $"; out: {en}")}{(round.Tied.IsEmpty ? "" : $"; level: {Names(round.Tied, ", ", text => $"\"{text.En}\"")}")}");

        string Counts(Func<Text, string> spoken) => string.Join(", ", round.Counts.Select(count => $"{spoken(OptionText(count.Option, paper))} {count.Weight.Heads}"));

        string Names(ImmutableArray<string> options, string between, Func<Text, string> quoted) => string.Join(between, options.Select(option => quoted(OptionText(option, paper))));
    }

    /// <summary>Heads as they are; area in square metres with two decimals.</summary>
    public static string Amount(long amount, Measure measure) => measure == Measure.Heads
        ? amount.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{amount / 100}.{amount % 100:00} m²");

    private static Text Bar(CountingStep step)
    {
        var threshold = step.Threshold!.Value;
        var (share, needed) = ($"{threshold.Numerator}/{threshold.Denominator}", Amount(step.Needed!.Value, step.Measure));
        return (
            $"{(threshold.IsInclusive ? "不少于" : "超过")} {share}（需 {needed}）：{(step.IsMet == true ? "达到" : "未达到")}",
            $"{(threshold.IsInclusive ? "at least" : "more than")} {share} ({needed} needed): {(step.IsMet == true ? "met" : "not met")}");
    }

    private static Text OptionText(string option, BallotPaper paper) => option switch
    {
        BallotPaper.Abstain => ("弃权", "abstain"),
        BallotPaper.Yes when paper.Form == BallotForm.YesNo => ("同意", "yes"),
        BallotPaper.No when paper.Form == BallotForm.YesNo => ("反对", "no"),
        _ when paper.IndexOf(option) is >= 0 and var index => (paper.Options[index].Text, paper.Options[index].Text),
        _ => (option, option),
    };
}
