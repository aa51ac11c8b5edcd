using System.Globalization;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.SignIn;
using Linli.Api.Http;
using Linli.Api.Http.Checking;

namespace Linli.Api.Features.Communities.Register;

/// <summary>One dwelling as the file tells it.</summary>
/// <param name="AreaInDm2">Hundredths of a square metre.</param>
/// <param name="Owner">Null when empty.</param>
/// <param name="Phone">Null when empty.</param>
public sealed record RegisterLine(int Line, string Building, string Unit, string Room, int AreaInDm2, string? Owner, PhoneNumber? Phone)
{
    private const int LongestName = 20;
    private const int LongestOwner = 60;
    private const int SmallestArea = 100;
    private const int LargestArea = 500_000;

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
        var owner = columns.In(record, "owner");
        if (owner.Length > LongestOwner) Wrong("owner", ($"最多 {LongestOwner} 个字符。", $"At most {LongestOwner} characters."));
        if (!IsPlain(owner)) Wrong("owner", Rules.ControlCharacters);
        var phone = Phone();
        return errors.Total > before ? null : new RegisterLine(line, building, unit, room, area, owner.Length == 0 ? null : owner, phone);

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

        PhoneNumber? Phone()
        {
            var text = columns.In(record, "phone");
            if (text.Length == 0) return null;
            if (PhoneNumber.TryParse(text, out var parsed)) return parsed;
            Wrong("phone", ("须为 11 位手机号，或留空。", "Must be a mobile number of 11 digits, or empty."));
            return null;
        }

        void Wrong(string field, Text error) => errors.Add(new LineError(line, field, error.ToString()));
    }

    // A line break inside quotes would be text elsewhere; in a name it is a slip.
    private static bool IsPlain(string text) => Rules.IsCleanText(text) && text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0;
}
