using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Linli.Api.Sms;

/// <summary>Any provider with an HTTP interface: a POST whose body is a template from the settings.</summary>
public sealed partial class HttpSms(HttpClient http, IOptions<SmsOptions> options) : ISms
{
    private const int MostShown = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task<string?> SendCode(string phone, string code, string language, CancellationToken cancel)
    {
        var settings = options.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url) { Content = new StringContent(Body(settings, phone, code, language), Encoding.UTF8, settings.ContentType) };
        foreach (var (name, value) in settings.Headers.Where(header => header.Value.Length > 0)) request.Headers.TryAddWithoutValidation(name, value);
        try
        {
            using var answer = await http.SendAsync(request, cancel);
            if (!answer.IsSuccessStatusCode) throw new SmsFailedException($"The SMS provider answered {(int)answer.StatusCode}.");
            if (!string.IsNullOrWhiteSpace(settings.Succeeds) && Refusal(await answer.Content.ReadAsStringAsync(cancel), settings.Succeeds) is { } refusal)
                throw new SmsFailedException($"The SMS provider answered {(int)answer.StatusCode}, but not as Sms:Succeeds says: {refusal}");
            return null;
        }
        catch (Exception error) when (error is HttpRequestException or RegexMatchTimeoutException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new SmsFailedException("The SMS provider cannot be reached.", error);
        }
    }

    // Its beginning, for the log: without what may be a phone or a code.
    private static string? Refusal(string answer, string succeeds) => Regex.IsMatch(answer, succeeds, RegexOptions.None, Patience) ? null
        : LongNumber().Replace(answer.Length > MostShown ? answer[..MostShown] : answer, "…");

    private static string Body(SmsOptions settings, string phone, string code, string language)
    {
        string text = language == "en" ? $"Your Linli code is {code}, valid for 5 minutes." : $"您的邻里验证码是 {code}，5 分钟内有效。";
        return settings.Body.Replace("{phone}", Escape(phone), StringComparison.Ordinal).Replace("{code}", code, StringComparison.Ordinal).Replace("{text}", Escape(text), StringComparison.Ordinal);

        string Escape(string value) => settings.ContentType == "application/json" ? JsonEncodedText.Encode(value).ToString() : Uri.EscapeDataString(value);
    }

    [GeneratedRegex("[0-9]{6,}")]
    private static partial Regex LongNumber();
}
