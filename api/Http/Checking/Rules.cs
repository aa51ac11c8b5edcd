using System.ComponentModel.DataAnnotations;
using System.Text;

namespace Linli.Api.Http.Checking;

/// <summary>What is said when a field breaks its rule.</summary>
public static class Rules
{
    public static Text ControlCharacters { get; } = new("含有不能显示的控制字符。", "Contains control characters.");

    public static Text Required { get; } = new("必填。", "Required.");

    public static Text NotInForm { get; } = new("格式不正确。", "Not in the right form.");

    /// <summary>No list of ours has gaps, and no handler expects one.</summary>
    public static Text NullItem { get; } = new("列表中的项不能为 null。", "An item of a list must not be null.");

    public static string Sentence(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Required.ToString(),
        StringLengthAttribute { MinimumLength: > 0 } length => new Text($"长度须为 {length.MinimumLength}–{length.MaximumLength} 个字符。", $"Must have {length.MinimumLength}–{length.MaximumLength} characters.").ToString(),
        StringLengthAttribute length => new Text($"最多 {length.MaximumLength} 个字符。", $"At most {length.MaximumLength} characters.").ToString(),
        MaxLengthAttribute length => new Text($"最多 {length.Length} 项或字符。", $"At most {length.Length} items or characters.").ToString(),
        MinLengthAttribute length => new Text($"至少 {length.Length} 项或字符。", $"At least {length.Length} items or characters.").ToString(),
        RangeAttribute range => new Text($"须在 {range.Minimum} 与 {range.Maximum} 之间。", $"Must be between {range.Minimum} and {range.Maximum}.").ToString(),
        IdAttribute => new Text("这不是编号。", "That is not an id.").ToString(),
        PhoneAttribute => new Text("请输入正确的手机号。", "Enter a valid phone number.").ToString(),
        AllowedValuesAttribute allowed => OneOf(allowed.Values.OfType<string>()),
        _ => NotInForm.ToString(),
    };

    public static string OneOf(IEnumerable<string> values) => new Text($"只能是：{string.Join("、", values)}。", $"One of: {string.Join(", ", values)}.").ToString();

    /// <summary>Line breaks and tabs are text; other control characters, lone surrogates and the replacement of bidi order are not.</summary>
    public static bool IsCleanText(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return true;
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')) || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069) return false;
        return true;
    }
}
