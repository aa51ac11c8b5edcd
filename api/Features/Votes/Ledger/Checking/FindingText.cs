using Linli.Api.Http;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>A finding as people read it: where, what, and what it means.</summary>
public static class FindingText
{
    public static Text Of(Finding finding)
    {
        var (zh, en) = Where(finding);
        var what = What(finding);
        return ($"{zh}{what.Zh}", $"{en}{what.En}");
    }

    private static Text Where(Finding finding) => finding switch
    {
        { File: "" } => ("", ""),
        { Line: { } line } => ($"{finding.File} 第 {line} 行：", $"{finding.File}, line {line}: "),
        _ => ($"{finding.File}：", $"{finding.File}: "),
    };

    private static Text What(Finding finding) => finding.Kind switch
    {
        FindingKind.NotAZip => ("不是完整的 zip 文件。请重新下载账本。", "This is no complete zip file. Download the ledger again."),
        FindingKind.TooLarge => ("超过账本允许的大小，未继续读取。", "Larger than any ledger; nothing more was read."),
        FindingKind.MissingFile => ("缺少此文件。", "This file is missing."),
        FindingKind.UnknownFile => ("此表决的账本不含此文件。", "A ledger of this vote has no such file."),
        FindingKind.RepeatedFile => ("同名文件出现了两次。", "A file of this name is there twice."),
        FindingKind.Unreadable when finding.Line is null => ("无法按格式读取。", "It cannot be read as the format says."),
        FindingKind.Unreadable => ("此行不符合格式（内容被改动，或编码有误）。", "This line is not as the format says: it was changed, or is no valid text."),
        FindingKind.Hash => ("内容与其哈希不符：此行被改动过。", "What it says does not fit its hash: this line was changed."),
        FindingKind.Chain => ("与前一行不相连：此处有行被删除、添加或移动。", "It does not follow the line before: a line was removed, added or moved here."),
        FindingKind.Entry => ($"名册序号不连续：应为 {finding.Expected}，实为 {finding.Found}。", $"The roll is not numbered one after the other: {finding.Found} where {finding.Expected} should be."),
        FindingKind.Duplicate => ($"重复出现：{finding.Found}。", $"There before: {finding.Found}."),
        FindingKind.Order => ("排列顺序不对。", "Not in its place by the order of the file."),
        FindingKind.UnknownEntry => ($"名册中没有序号 {finding.Found}。", $"The roll has no entry {finding.Found}."),
        FindingKind.Choice => ($"表决票不接受此选择：{finding.Found}。", $"The ballot paper does not take this choice: {finding.Found}."),
        FindingKind.Count => ($"票数与参加人数不符：{finding.Found} 张票，{finding.Expected} 人参加。", $"{finding.Found} ballots, but {finding.Expected} took part."),
        FindingKind.Areas => ($"各选项面积与参加者面积不符：合计 {finding.Found}，参加者 {finding.Expected}（单位 0.01 m²）。", $"The areas by option come to {finding.Found}, those who took part have {finding.Expected} (in 0.01 m²)."),
        FindingKind.OpeningHead => ($"开始时的链首不符：算得 {finding.Expected ?? "—"}，所写 {finding.Found}。", $"The head at opening is {finding.Expected ?? "—"}, not {finding.Found} as written."),
        FindingKind.ClosingHead => ($"结束时的链首不符：算得 {finding.Expected ?? "—"}，所写 {finding.Found}。", $"The head at closing is {finding.Expected ?? "—"}, not {finding.Found} as written."),
        FindingKind.AnnouncedHead => ($"与公布的链首不符：公布 {finding.Expected}，算得 {finding.Found ?? "—"}。这不是当时封存的账本。", $"The head that was announced is {finding.Expected}, this one has {finding.Found ?? "—"}: it is not the ledger that was closed."),
        FindingKind.OtherVote => ($"这是另一项表决（{finding.Found}）的账本，不是 {finding.Expected}。", $"A ledger of another vote ({finding.Found}), not of {finding.Expected}."),
        _ => ($"重新计算的结果与所写不同。算得 {finding.Expected}；所写 {finding.Found}。", $"Counting gives another result than the one written. Counted {finding.Expected}; written {finding.Found}."),
    };
}
