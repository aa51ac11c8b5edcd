namespace Linli.Api.Features.Communities.Register;

/// <summary>Office software in China likes full-width digits and letters; registers mean the plain ones.</summary>
public static class Widths
{
    private const int Distance = '！' - '!';

    public static string Narrow(string text) => text.AsSpan().IndexOfAnyInRange('！', '～') < 0 && !text.Contains('\u3000', StringComparison.Ordinal)
        ? text
        : string.Create(text.Length, text, static (narrow, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
                narrow[i] = wide[i] switch { '\u3000' => ' ', >= '！' and <= '～' => (char)(wide[i] - Distance), var other => other };
        });
}
