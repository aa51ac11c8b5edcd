using System.Net;
using System.Net.Http.Headers;
using Linli.Api.Push.Queue;

namespace Linli.Api.Push.Fcm;

/// <summary>Firebase Cloud Messaging, HTTP v1: <c>POST /v1/projects/{project}/messages:send</c>, one message a request.</summary>
/// <remarks>Source: firebase.google.com/docs/reference/fcm/rest/v1/projects.messages/send and …/ErrorCode.</remarks>
internal sealed class FcmChannel(HttpClient http, FcmCredentials credentials, TimeProvider clock, ILogger<FcmChannel> logger) : IPushChannel, IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Uri _send = new($"v1/projects/{credentials.ProjectId}/messages:send", UriKind.Relative);

    public PushChannel Channel => PushChannel.Fcm;

    public async Task<PushOutcome> Send(PushLetter letter, CancellationToken cancel)
    {
        string token;
        try
        {
            token = await credentials.AccessToken(cancel);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            logger.LogError(error, "Google gives no access token for {Account}; messages wait.", credentials.Account);
            return new PushOutcome.TryLater("no-access-token");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, _send)
        {
            Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact, Content = new ByteArrayContent(FcmBody.Write(letter, clock.GetUtcNow())),
        };
        request.Content.Headers.ContentType = Json;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var answer = await http.SendAsync(request, cancel);
            var body = await answer.Content.ReadAsByteArrayAsync(cancel);
            if (answer.StatusCode == HttpStatusCode.OK) return FcmAnswer.Accepted(body);
            var error = FcmAnswer.Read(answer.StatusCode, body, RetryTime.Of(answer.Headers.RetryAfter, clock));
            if (error.IsAboutAccess) await Renew(token, cancel);
            if (error.IsForOperator) logger.LogError("Firebase answers {Status} {Code}: {Advice}", (int)answer.StatusCode, error.Code, error.Advice);
            return error.Outcome(clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return new PushOutcome.TryLater(failure is TaskCanceledException ? "timeout" : "network");
        }
    }

    public void Dispose()
    {
        http.Dispose();
        credentials.Dispose();
    }

    private async Task Renew(string refused, CancellationToken cancel)
    {
        try
        {
            await credentials.Renew(refused, cancel);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            logger.LogError(error, "Google gives no new access token for {Account}.", credentials.Account);
        }
    }
}
