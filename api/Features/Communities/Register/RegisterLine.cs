using System.Globalization;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.SignIn;
using Linli.Api.Http;
using Linli.Api.Http.Checking;

namespace Linli.Api.Features.Communities.Register;

/// <summary>One dwelling as the file tells it.</summary>
/// <param name="AreaInDm2">Hundredths of a square metre.</param>
/// <param name="Owners">Several (names, and phones in the same order, with 、 or ; between) own it together; one may lack the name or the phone. None when both fields are empty.</param>
/// <param name="IsUnsold">Still the developer's.</param>
public sealed record RegisterLine(int Line, string Building, string Unit, string Room, int AreaInDm2, IReadOnlyList<RegisterOwner> Owners, bool IsUnsold)
{
    private const int LongestName = 20;
    private const int LongestOwner = 60;
    private const int MostOwners = 20;
    private const int SmallestArea = 100;
    private const int LargestArea = 500_000;

    private static readonly char[] Separators = ['、', ';'];

    /// <summary>The same for two lines that mean the same dwelling.</summary>
    public (string Building, string Unit, string RoomKey) Key => (Building, Unit, Dwelling.KeyOf(Room));

    /// <returns>Null when an error was added.</returns>
    public static RegisterLine? Read(RegisterColumns columns, string[] record, int line, LineErrors errors)
    {
        var before = errors.Total;
        var building = Name("building", isRequired: true);
        var unit = Name("unit", isRequired: false);
        var room = Name("room", isRequired: true);
        var area = Area();
        var owners = Owners();
        var isUnsold = IsUnsold();
        return errors.Total > before ? null : new RegisterLine(line, building, unit, room, area, owners, isUnsold);

        string Name(string field, bool isRequired)
        {
            var name = columns.In(record, field);
            if (isRequired && name.Length == 0) Wrong(field, ("必填。", "Required."));
            if (name.Length > LongestName) Wrong(field, ($"最多 {LongestName} 个字符。", $"At most {LongestName} characters."));
            if (!IsPlain(name)) Wrong(field, Rules.ControlCharacters);
            return name;
        }

        int Area()
        {
            var text = columns.In(record, "area");
            if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var squareMetres) || text.Length > 12)
                Wrong("area", ("须为平方米数，例如 89.50。", "Must be a number of square metres, e.g. 89.50."));
            else if (squareMetres * 100 != decimal.Truncate(squareMetres * 100))
                Wrong("area", ("最多两位小数。", "At most two decimals."));
            else if (squareMetres * 100 is < SmallestArea or > LargestArea)
                Wrong("area", ("须在 1 与 5000 平方米之间。", "Must be between 1 and 5000 square metres."));
            else return (int)(squareMetres * 100);
            return 0;
        }

        IReadOnlyList<RegisterOwner> Owners()
        {
            var (names, phones) = (Several("owner").Where(name => name.Length > 0).ToArray(), Several("phone"));
            foreach (var name in names)
            {
                if (name.Length > LongestOwner) Wrong("owner", ($"最多 {LongestOwner} 个字符。", $"At most {LongestOwner} characters."));
                if (!IsPlain(name)) Wrong("owner", Rules.ControlCharacters);
            }

            if (names.Length > MostOwners) Wrong("owner", ($"最多 {MostOwners} 名共有人。", $"At most {MostOwners} co-owners."));
            if (phones.Length > Math.Max(names.Length, 1)) Wrong("phone", ("电话比业主多。", "More phones than owners."));
            return [.. Enumerable.Range(0, Math.Max(names.Length, phones.Length)).Select(at => new RegisterOwner(names.ElementAtOrDefault(at), Phone(phones.ElementAtOrDefault(at) ?? "")))];
        }

        string[] Several(string field) => columns.In(record, field) is { Length: > 0 } text ? text.Split(Separators, StringSplitOptions.TrimEntries) : [];

        PhoneNumber? Phone(string text)
        {
            if (text.Length == 0) return null;
            if (PhoneNumber.TryParse(text, out var parsed)) return parsed;
            Wrong("phone", ("须为 11 位手机号，或留空。", "Must be a mobile number of 11 digits, or empty."));
            return null;
        }

        bool IsUnsold()
        {
            var text = columns.In(record, RegisterColumns.Unsold).ToLowerInvariant();
            if (text is not ("" or "否" or "no" or "0" or "是" or "yes" or "1")) Wrong(RegisterColumns.Unsold, ("须为“是”或“否”，或留空。", "Must be yes or no, or empty."));
            return text is "是" or "yes" or "1";
        }

        void Wrong(string field, Text error) => errors.Add(new LineError(line, field, error.ToString()));
    }

    // A line break inside quotes would be text elsewhere; in a name it is a slip.
    private static bool IsPlain(string text) => Rules.IsCleanText(text) && text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0;
}

/// <param name="Name">Null when the register has only a phone.</param>
/// <param name="Phone">Null when it has none.</param>
public sealed record RegisterOwner(string? Name, PhoneNumber? Phone);
