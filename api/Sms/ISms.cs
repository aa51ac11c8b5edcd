namespace Linli.Api.Sms;

/// <summary>Sends a sign-in code to a phone.</summary>
public interface ISms
{
    /// <param name="phone">E.164, e.g. +8613800001001.</param>
    /// <param name="code">Six digits.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>What the answer to the request may show: null, but for the development provider, which has no phone to send to.</returns>
    /// <exception cref="SmsFailedException">The provider did not take it.</exception>
    Task<string?> SendCode(string phone, string code, string language, CancellationToken cancel);
}

public sealed class SmsFailedException(string message, Exception? inner = null) : Exception(message, inner);
