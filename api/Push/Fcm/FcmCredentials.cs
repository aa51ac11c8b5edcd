using Google.Apis.Auth.OAuth2;

namespace Linli.Api.Push.Fcm;

/// <summary>Access tokens of the service account, kept for their hour and renewed before it ends.</summary>
/// <remarks>The key file's <c>token_uri</c> says where they come from.</remarks>
internal sealed class FcmCredentials : IDisposable
{
    private const string Scope = "https://www.googleapis.com/auth/firebase.messaging";

    private readonly ServiceAccountCredential _account;
    private readonly SemaphoreSlim _renewing = new(1);

    /// <exception cref="InvalidOperationException">The file is not there or no service account's.</exception>
    public FcmCredentials(string file, string? projectId)
    {
        try
        {
            var known = CredentialFactory.FromFile<ServiceAccountCredential>(file);
            _account = (ServiceAccountCredential)known.ToGoogleCredential().CreateScoped(Scope).UnderlyingCredential;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException or FormatException or Newtonsoft.Json.JsonException or System.Security.Cryptography.CryptographicException)
        {
            throw new InvalidOperationException($"Push:Fcm:CredentialsFile {file} is not the key file of a service account: {error.Message}", error);
        }

        ProjectId = string.IsNullOrWhiteSpace(projectId) ? _account.ProjectId : projectId;
        if (string.IsNullOrWhiteSpace(ProjectId)) throw new InvalidOperationException("Push:Fcm:ProjectId must be set: the key file names no project.");
    }

    public string ProjectId { get; }

    public string Account => _account.Id;

    public Task<string> AccessToken(CancellationToken cancel) => _account.GetAccessTokenForRequestAsync(cancellationToken: cancel);

    /// <summary>Asks for another one, once, when the one that was used is refused before its time (the key was revoked, or a clock is wrong).</summary>
    public async Task Renew(string refused, CancellationToken cancel)
    {
        await _renewing.WaitAsync(cancel);
        try
        {
            if (_account.Token?.AccessToken == refused) await _account.RequestAccessTokenAsync(cancel);
        }
        finally
        {
            _renewing.Release();
        }
    }

    public void Dispose() => _renewing.Dispose();
}
