using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Http;

namespace Linli.Api.Features.Communities.Register;

/// <summary>The lines of a register, and everything that is wrong with them.</summary>
public sealed record RegisterFile(IReadOnlyList<RegisterLine> Lines, LineErrors Errors)
{
    public const int MostLines = 20_000;

    public static RegisterFile Read(string text, Compound compound)
    {
        var (lines, errors) = (new List<RegisterLine>(), new LineErrors());
        var (isBad, count) = (false, 0);
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = true, BadDataFound = _ => isBad = true, MaxFieldSize = 1000, LineBreakInQuotedFieldIsBadData = true,
        });
        try
        {
            RegisterColumns? columns = null;
            var seen = new Dictionary<(string, string, string), int>();
            while (parser.Read())
            {
                var (record, number) = (parser.Record!, parser.RawRow);
                if (columns is null)
                {
                    (columns, var wrong) = RegisterColumns.Read(record, number);
                    foreach (var error in wrong) errors.Add(error);
                    if (wrong.Count > 0) break;
                    continue;
                }

                if (record.All(string.IsNullOrWhiteSpace)) continue;
                if (++count > MostLines)
                {
                    errors.Add(new LineError(number, "line", new Text($"最多 {MostLines} 行。", $"At most {MostLines} lines.").ToString()));
                    break;
                }

                if (isBad || record.Length != columns.Count)
                {
                    isBad = false;
                    errors.Add(new LineError(number, "line", new Text("这一行的列数或引号不对。", "This line has the wrong number of columns, or a stray quote.").ToString()));
                    continue;
                }

                if (RegisterLine.Read(columns, record, number, errors) is { } line && Fits(line, compound, seen, errors)) lines.Add(line);
            }

            if (columns is null) errors.Add(new LineError(1, "line", new Text("文件是空的。", "The file is empty.").ToString()));
            else if (lines.Count == 0 && errors.Total == 0) errors.Add(new LineError(2, "line", new Text("没有任何房屋。", "There are no dwellings.").ToString()));
        }
        catch (CsvHelperException)
        {
            errors.Add(new LineError(parser.RawRow, "line", new Text("从这一行起无法读取。", "Cannot be read from this line on.").ToString()));
        }

        return new RegisterFile(lines, errors);
    }

    private static bool Fits(RegisterLine line, Compound compound, Dictionary<(string, string, string), int> seen, LineErrors errors)
    {
        if (!seen.TryAdd(line.Key, line.Line))
        {
            var first = seen[line.Key];
            errors.Add(new LineError(line.Line, "room", new Text($"与第 {first} 行重复。", $"The same dwelling as line {first}.").ToString()));
            return false;
        }

        if (compound.TakesBuildingsFromRegister || compound.Has(line.Building, line.Unit)) return true;
        errors.Add(compound.HasBuilding(line.Building)
            ? new LineError(line.Line, "unit", new Text("该楼栋没有登记这个单元。", "The building has no such unit.").ToString())
            : new LineError(line.Line, "building", new Text("小区没有登记这个楼栋。", "The compound has no such building.").ToString()));
        return false;
    }
}
