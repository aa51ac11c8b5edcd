namespace Linli.Api.Sms;

/// <summary>For development: the code comes back in the answer instead of on a phone.</summary>
public sealed class EchoSms : ISms
{
    public Task<string?> SendCode(string phone, string code, string language, CancellationToken cancel) => Task.FromResult<string?>(code);
}
