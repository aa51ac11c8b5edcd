using System.Collections.Immutable;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Drafting;

/// <summary>What attributes cannot say about the clauses of a draft, under the JSON names.</summary>
internal static class ClauseFields
{
    private static readonly Text Blank = new("不能为空白。", "Must not be blank.");

    /// <returns>What is wrong with them; null when nothing is.</returns>
    public static ProblemHttpResult? Read(IReadOnlyList<WriteClauses.ClauseRequest> written, out ImmutableArray<Clause> clauses)
    {
        var errors = new Dictionary<string, string[]>();
        clauses = [.. written.Select((clause, index) => Read(clause, $"clauses[{index}]", errors))];
        foreach (var twice in clauses.Index().GroupBy(clause => clause.Item.Id).Where(same => same.Count() > 1))
            errors[$"clauses[{twice.Last().Index}].id"] = [new Text("这一条出现了两次。", "This clause is there twice.").ToString()];
        if (clauses.Sum(Length) > CovenantVersion.LongestText)
            errors["clauses"] = [new Text($"全部条文最多 {CovenantVersion.LongestText} 个字符。", $"All clauses together: at most {CovenantVersion.LongestText} characters.").ToString()];
        return errors.Count == 0 ? null : Problems.Invalid(errors);
    }

    private static Clause Read(WriteClauses.ClauseRequest clause, string path, Dictionary<string, string[]> errors)
    {
        var text = clause.Text.ReplaceLineEndings("\n").Trim();
        if (PlainText.IsBlank(text)) errors[$"{path}.text"] = [Blank.ToString()];
        return new Clause($"{clause.Id:N}", PlainText.OneLine(clause.Title ?? ""), text, [.. (clause.Bases ?? []).Select((basis, index) => Read(basis, $"{path}.bases[{index}]", errors))]);
    }

    private static ClauseBasis Read(WriteClauses.BasisRequest basis, string path, Dictionary<string, string[]> errors)
    {
        var (source, article) = (PlainText.OneLine(basis.Source).Trim('《', '》'), PlainText.OneLine(basis.Article ?? ""));
        if (source.Length == 0) errors[$"{path}.source"] = [Blank.ToString()];
        return new ClauseBasis(basis.Kind!.Value, source, article.Length == 0 ? null : article);
    }

    private static int Length(Clause clause) => clause.Title.Length + clause.Text.Length + clause.Bases.Sum(basis => basis.Source.Length + (basis.Article?.Length ?? 0));
}
