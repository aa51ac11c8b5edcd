using System.Diagnostics.CodeAnalysis;
using Linli.Api.Secrets;

namespace Linli.Api.Features.SignIn;

/// <summary>A phone number in E.164 (ITU-T E.164): +, country code, subscriber number. Eleven digits alone are a mobile number of mainland China.</summary>
public readonly record struct PhoneNumber
{
    private const string Purpose = "phone";

    private PhoneNumber(string text) => Text = text;

    public string Text { get; }

    /// <summary>The number without showing it in logs by accident.</summary>
    public override string ToString() => "phone";

    public static bool TryParse([NotNullWhen(true)] string? text, out PhoneNumber phone)
    {
        var digits = string.Concat((text ?? "").Where(letter => letter is not (' ' or '-' or '(' or ')')));
        if (digits.Length == 11 && digits[0] == '1') digits = "+86" + digits;
        phone = new PhoneNumber(digits);
        return digits.Length is >= 9 and <= 16 && digits[0] == '+' && digits[1] is >= '1' and <= '9' && digits.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            && (!digits.StartsWith("+861", StringComparison.Ordinal) || digits.Length == 14);
    }

    public string Hash(Vault vault) => vault.Hash(Purpose, Text);

    public string Seal(Vault vault) => vault.Seal(Purpose, Text);

    public static string Open(Vault vault, string cipher) => vault.Open(Purpose, cipher);
}
