using Linli.Api.Features.Proposals.Proposing;
using Linli.Api.Features.Proposals.Versions;

namespace Linli.Tests.Features.Proposals;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("费用", "费用", "费用")]
    [InlineData("", "费用", "+费用")]
    [InlineData("费用", "", "-费用")]
    [InlineData("每户三千元", "每户四千元", "每户|-三|+四|千元")]
    [InlineData("周一开会", "周五开会", "周|-一|+五|开会")]
    [InlineData("费用由物业承担", "费用由各户按楼层分摊", "费用由|-物业承担|+各户按楼层分摊")]
    [InlineData("甲\n乙\n丙\n", "甲\n丁\n丙\n", "甲\n|-乙|+丁|\n丙\n")]
    [InlineData("The lift costs 300 yuan", "The lift costs 3000 yuan", "The lift costs |-300|+3000| yuan")]
    [InlineData("𠮷家", "𠮶家", "-𠮷|+𠮶|家")]
    public void A_difference_reads_as_an_editor_would_mark_it(string before, string after, string marked) => Assert.Equal(marked, Marked(before, after));

    [Fact]
    public void Its_parts_make_both_texts_whatever_they_are()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Text(random), Text(random));
            var parts = TextDiff.Between(before, after);
            Assert.Equal(before, string.Concat(parts.Where(part => part.Kind != DifferenceKind.Added).Select(part => part.Text)));
            Assert.Equal(after, string.Concat(parts.Where(part => part.Kind != DifferenceKind.Removed).Select(part => part.Text)));
            Assert.DoesNotContain(parts, part => part.Text.Length == 0);
        }
    }

    [Theory]
    [InlineData("费用由各户分摊", "费用由各户分担", true)]
    [InlineData("请于周末参加", "请在周末参加", true)]
    [InlineData("每户三千元", "每户四千元", false)]
    [InlineData("物业可以进入", "物业进入", false)]
    [InlineData("允许停车", "不允许停车", false)]
    [InlineData("Dogs may run", "Dogs may not run", false)]
    [InlineData("Teh lift", "The lift", true)]
    [InlineData("建议加装电梯", "建议拆除花坛改建停车位", false)]
    public void A_correction_changes_little_and_nothing_that_tells(string before, string after, bool isCorrection) =>
        Assert.Equal(isCorrection, Materiality.IsCorrection(new ProposalText("题", before), new ProposalText("题", after)));

    private static string Marked(string before, string after) => string.Join('|', TextDiff.Between(before, after).Select(part => part.Kind switch { DifferenceKind.Added => "+", DifferenceKind.Removed => "-", _ => "" } + part.Text));

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(6) switch { 0 => "\n", 1 => "a", 2 => " ", 3 => "𠮷", 4 => "电", _ => "梯" }));
}
