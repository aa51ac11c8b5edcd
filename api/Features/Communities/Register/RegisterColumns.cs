using System.Collections.Frozen;
using System.Collections.Immutable;
using Linli.Api.Http;

namespace Linli.Api.Features.Communities.Register;

/// <summary>Where each field stands in the lines, by the header; in English or as committees write it.</summary>
public sealed class RegisterColumns
{
    public static readonly ImmutableArray<string> Names = ["building", "unit", "room", "area", "owner", "phone"];

    /// <summary>Read when it is there: whether the dwelling is still the developer's.</summary>
    public const string Unsold = "unsold";

    private static readonly FrozenDictionary<string, string> Spoken = new Dictionary<string, string>
    {
        ["楼栋"] = "building", ["楼号"] = "building", ["幢"] = "building", ["单元"] = "unit", ["室号"] = "room", ["房号"] = "room", ["房间"] = "room",
        ["面积"] = "area", ["建筑面积"] = "area", ["业主"] = "owner", ["产权人"] = "owner", ["姓名"] = "owner", ["电话"] = "phone", ["手机"] = "phone", ["手机号"] = "phone", ["未售"] = Unsold,
    }.ToFrozenDictionary();

    private readonly Dictionary<string, int> _at = [];

    private RegisterColumns(int count) => Count = count;

    public int Count { get; }

    /// <summary>Empty for a column that may be left out and is.</summary>
    public string In(string[] record, string name) => _at.TryGetValue(name, out var at) ? Widths.Narrow(record[at]).Trim() : "";

    /// <returns>The columns, or what is wrong with the header; further columns are not read.</returns>
    public static (RegisterColumns Columns, IReadOnlyList<LineError> Errors) Read(string[] header, int line)
    {
        var (columns, errors) = (new RegisterColumns(header.Length), new List<LineError>());
        foreach (var (index, written) in header.Index())
        {
            var name = Widths.Narrow(written).Trim().ToLowerInvariant();
            name = Spoken.GetValueOrDefault(name, name);
            if ((Names.Contains(name) || name == Unsold) && !columns._at.TryAdd(name, index))
                errors.Add(new LineError(line, name, new Text("该列出现了两次。", "This column is there twice.").ToString()));
        }

        errors.AddRange(Names.Where(name => !columns._at.ContainsKey(name))
            .Select(name => new LineError(line, name, new Text("表头缺少这一列。", "The header lacks this column.").ToString())));
        return (columns, errors);
    }
}
