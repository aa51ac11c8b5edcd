namespace Linli.Load.People;

/// <summary>What people write in a load run: ordinary Chinese of ordinary length.</summary>
public static class Texts
{
    private static readonly string[] Matters = ["电梯", "停车", "噪音", "快递柜", "垃圾分类", "楼道照明", "漏水", "充电桩", "广场舞", "流浪猫", "门禁", "绿化"];

    private static readonly string[] Sentences =
    [
        "今天早上又停了十分钟，几位老人只好爬到六楼，能不能请物业给个准确的修复时间？",
        "上周居委会说已经联系了维保单位，我们想知道零件到底什么时候到，费用从哪里出。",
        "我拍了照片，也问过隔壁楼的邻居，他们那边去年换过一次，效果不错，可以参考。",
        "建议先在议事厅征求一下大家的意见，同意的邻居请在下面留言，写清楼号和门牌。",
        "感谢昨天帮忙的几位志愿者，孩子们都很开心，希望下个月还能再办一次。",
    ];

    public static string Title(int number) => $"{Matters[number % Matters.Length]}的事情想和大家商量一下（{number}）";

    public static string Body(int number) => string.Concat(Enumerable.Range(0, 2 + (number % 3)).Select(sentence => Sentences[(number + sentence) % Sentences.Length]));

    public static string Tag(int number) => Matters[number % Matters.Length];

    public static object Post(int number) => new { id = Guid.CreateVersion7(), kind = "discussion", title = Title(number), body = Body(number), tags = new[] { Tag(number) } };

    public static object Comment(Guid id, int number) => new { id, body = Sentences[number % Sentences.Length] };
}
