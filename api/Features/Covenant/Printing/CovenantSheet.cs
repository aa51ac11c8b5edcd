using System.Globalization;
using System.Net;
using System.Text;
using Linli.Api.Features.Communities;
using Linli.Api.Http;

namespace Linli.Api.Features.Covenant.Printing;

/// <summary>A version as a page for reading and for printing on A4.</summary>
internal static class CovenantSheet
{
    // China has one time zone and no summer time.
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(8);

    public static string Body(Community community, CovenantVersion version, CovenantStage stage)
    {
        var body = new StringBuilder();
        body.Append(null, $"""
            <p class="where">{Plain(community.Name)}</p>
            <h1>{new Text("居民公约", "Residents’ covenant")}</h1>
            <p class="note">{string.Join(" · ", Facts(version, stage).Select(fact => Plain(fact.ToString())))}</p>

            """);
        foreach (var (index, clause) in version.Clauses.Index()) body.Append(Clause(clause, index + 1));
        return body.ToString();
    }

    private static string Clause(Clause clause, int number) => $"""
        <section id="clause-{number}">
        <h2>{Plain(new Text($"第{ChineseNumber.Of(number)}条", $"Clause {number}").ToString())}{(clause.Title.Length == 0 ? "" : $" {Plain(clause.Title)}")}</h2>
        <p class="text">{Plain(clause.Text)}</p>
        {(clause.Bases.IsEmpty ? "" : $"<p class=\"basis\">{new Text("依据：", "Basis: ")}{Plain(string.Join("；", clause.Bases.Select(Basis)))}</p>")}
        </section>

        """;

    private static string Basis(ClauseBasis basis) => basis.Kind == BasisKind.Law ? $"《{basis.Source}》{basis.Article}" : $"{basis.Source}{basis.Article}";

    private static IEnumerable<Text> Facts(CovenantVersion version, CovenantStage stage)
    {
        yield return ($"第 {version.Number} 版", $"Version {version.Number}");
        yield return stage switch
        {
            CovenantStage.InForce => ($"{Day(version.InForceFrom)} 起施行", $"in force since {Day(version.InForceFrom)}"),
            CovenantStage.Adopted => ($"将于 {Day(version.InForceFrom)} 起施行", $"in force from {Day(version.InForceFrom)}"),
            CovenantStage.Superseded => ($"{Day(version.InForceFrom)} 起施行，现已被新版本取代", $"in force from {Day(version.InForceFrom)}, replaced by a later version"),
            _ => ("草案，未生效", "a draft, not in force"),
        };
        if (version.Meeting is { } meeting)
            yield return ($"{Day(meeting.HeldAt)} 居民会议通过（应到 {meeting.Entitled}，实到 {meeting.Present}，赞成 {meeting.InFavour}）",
                $"adopted by the residents’ assembly of {Day(meeting.HeldAt)} (entitled {meeting.Entitled}, present {meeting.Present}, in favour {meeting.InFavour})");
        if (version.Filing is { } filing) yield return ($"备案 {filing.Reference}", $"filed as {filing.Reference}");
    }

    private static string Day(DateTimeOffset? at) => at!.Value.ToOffset(LocalOffset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(string text) => WebUtility.HtmlEncode(text);
}
