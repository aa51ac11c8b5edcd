using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Linli.Api.Sms;

/// <summary>Settings <c>Sms</c>.</summary>
public sealed class SmsOptions
{
    internal const string DefaultBody = """{"to":"{phone}","text":"{text}"}""";

    /// <summary><c>echo</c> (development only) or <c>http</c>.</summary>
    [Required, AllowedValues("echo", "http")]
    public string Provider { get; set; } = "http";

    /// <summary>Where an <c>http</c> provider takes messages.</summary>
    public Uri? Url { get; set; }

    [AllowedValues("application/json", "application/x-www-form-urlencoded")]
    public string ContentType { get; set; } = "application/json";

    /// <summary>The body; <c>{phone}</c>, <c>{code}</c> and <c>{text}</c> are filled in, escaped for the content type.</summary>
    public string Body { get; set; } = DefaultBody;

    /// <summary>
    /// What the answer must contain to count as sent, as a regular expression, e.g. <c>"code": *"OK"</c>: many providers answer 200 to everything. Any 2xx when not set.
    /// </summary>
    public string? Succeeds { get; set; }

    /// <summary>E.g. the provider's <c>Authorization</c>; keep it in the environment, not in a file.</summary>
    public Dictionary<string, string> Headers { get; } = [];
}

public static class SmsSetup
{
    private const int LargestAnswer = 64 * 1024;

    public static void AddSms(this WebApplicationBuilder builder)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        builder.Services.AddOptionsWithValidateOnStart<SmsOptions>().BindConfiguration("Sms").ValidateDataAnnotations()
            // An environment variable that is there but blank says nothing.
            .PostConfigure(sms => sms.Body = string.IsNullOrWhiteSpace(sms.Body) ? SmsOptions.DefaultBody : sms.Body)
            .Validate(sms => IsPattern(sms.Succeeds), "Sms:Succeeds is no regular expression.")
            .Validate(sms => sms.Provider != "echo" || isDevelopment, "Sms:Provider 'echo' shows codes to whoever asks: it runs in the Development environment only. Set Sms:Provider to 'http' and Sms:Url to your provider.")
            .Validate(sms => sms.Provider != "http" || sms.Url is { IsAbsoluteUri: true }, "Sms:Url must be the absolute address of your SMS provider (or, in Development, set Sms:Provider to 'echo').");
        if (builder.Configuration["Sms:Provider"] == "echo") builder.Services.AddSingleton<ISms, EchoSms>();
        else builder.Services.AddHttpClient<ISms, HttpSms>(http => (http.Timeout, http.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(10), LargestAnswer));
    }

    private static bool IsPattern(string? text)
    {
        try
        {
            _ = new Regex(text ?? "");
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
