using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Linli.Load.Results;

/// <summary>The rows of one run as Markdown for people and as JSON for later comparison.</summary>
public static class Table
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Markdown(Conditions conditions, IEnumerable<Row> rows) => new StringBuilder()
        .AppendLine($"{conditions}").AppendLine()
        .AppendLine("| measure | result | goal | detail |")
        .AppendLine("|---|---:|---:|---|")
        .AppendJoin(Environment.NewLine, rows.Select(row => $"| {row.Measure} | {row.Result} | {row.Goal} | {row.Detail} |"))
        .AppendLine().ToString();

    public static async Task Keep(string folder, Conditions conditions, IReadOnlyList<Row> rows, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, conditions.At.ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture));
        await File.WriteAllTextAsync($"{name}.md", Markdown(conditions, rows), cancel);
        await File.WriteAllTextAsync($"{name}.json", JsonSerializer.Serialize(new { conditions, rows }, Json), cancel);
    }
}
