using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Features.SignIn;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Votes.Crowds;

/// <summary>A neighbourhood with as many voters as a test wants, who have signed in without asking for codes, and an open consultation among them.</summary>
internal sealed record Crowd(string VoteId, IReadOnlyList<string> Tokens, Person Secretary)
{
    private const int Rooms = 100;
    private const int AtOnce = 2000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Crowd> In(ForumApp forum, int voters, bool isSecret)
    {
        var here = await Neighbourhood.In(forum);
        var secretary = await here.Staff("secretary", Role.Secretary);
        var compound = await here.Compound("桂花苑", "1号楼");
        var dwellings = Enumerable.Range(0, Rooms).Select(room => new Dwelling
        {
            Id = Document.NewId(), CommunityId = here.Id, CompoundId = compound, Building = "1号楼", Room = $"{101 + room}", AreaInDm2 = 5000,
        }).ToList();
        await forum.Store.Commit(new Changes().AddRange(dwellings), Cancel);

        var (mint, now, tokens) = (forum.Services.GetRequiredService<TokenMint>(), forum.Clock.GetUtcNow(), new List<string>());
        foreach (var some in Enumerable.Range(0, voters).Chunk(AtOnce))
        {
            var changes = new Changes();
            foreach (var number in some)
            {
                var resident = Resident.Join($"hash-{number}", "", now);
                var session = Session.Start(resident.Id, "phone", now);
                changes.Add(resident).Add(session).Add(new Membership
                {
                    Id = Document.NewId(), CommunityId = here.Id, ResidentId = resident.Id, PlaceId = here.Id, DwellingId = dwellings[number % Rooms].Id, Relation = Relation.Tenant, Status = MembershipStatus.Active, AskedAt = now,
                });
                tokens.Add(mint.Issue(session).AccessToken);
            }

            await forum.Store.Commit(changes, Cancel);
        }

        var vote = await secretary.Post($"/api/v1/communities/{here.Id}/votes", new
        {
            id = Guid.CreateVersion7(), title = "小区大门加装门禁", electorate = "consultation", form = "yesNo", secret = isSecret, closesAt = now.AddHours(2),
        });
        return new Crowd(vote.Ok().Id(), tokens, secretary);
    }

    /// <summary>One voter votes; the answer's status and receipt.</summary>
    public async Task<(int Status, string? Receipt)> Casts(HttpClient http, int voter, string secret, string choice)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/votes/{VoteId}/ballots") { Content = JsonContent.Create(new { secret, choices = new[] { choice } }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens[voter]);
        using var answer = await http.SendAsync(request, Cancel);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        return ((int)answer.StatusCode, body.TryGetProperty("receipt", out var receipt) ? receipt.GetString() : null);
    }
}
