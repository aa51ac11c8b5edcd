using System.Net.Http.Headers;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships;
using Linli.Api.Storage;
using Linli.Tests.Features.Photos.Images;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Photos;

/// <summary>What people do with photos, and the places that these tests need.</summary>
internal static class PhotoActs
{
    public static Task<Answer> Sends(this Person person, string communityId, byte[]? file = null, Guid? id = null, string contentType = "application/octet-stream")
    {
        var body = new ByteArrayContent(file ?? SampleImages.Jpeg);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return person.Post($"/api/v1/communities/{communityId}/photos?id={id ?? Guid.CreateVersion7()}", body);
    }

    public static async Task<string> SentPhoto(this Person person, string communityId, byte[]? file = null) =>
        (await person.Sends(communityId, file)).Ok().GetProperty("id").GetString()!;

    public static Task<Answer> Sees(this Person person, string photoId, params (string Name, string Value)[] headers) =>
        person.Send(HttpMethod.Get, $"/api/v1/photos/{photoId}", null, headers);

    public static void IsImage(this Answer answer, byte[] file)
    {
        Assert.True(answer.Status == 200, $"{answer.Status}: {answer.Text}");
        Assert.Equal(file, answer.Body);
    }

    /// <summary>A community with these members.</summary>
    public static async Task<string> Place(this ForumApp forum, params Person[] members)
    {
        var community = new Community { Id = Document.NewId(), Name = "桂花苑", SubdistrictId = Document.NewId(), DistrictId = Document.NewId() };
        await forum.Store.Commit(new Changes().Add(community with { CommunityId = community.Id }), TestContext.Current.CancellationToken);
        foreach (var member in members) await forum.Joins(member, community.Id, community.Id, Role.Resident);
        return community.Id;
    }

    public static Task Joins(this ForumApp forum, Person person, string communityId, string placeId, Role role) => forum.Store.Commit(
        new Changes().Add(new Membership { Id = Document.NewId(), CommunityId = communityId, PlaceId = placeId, ResidentId = person.Id, Roles = [role], Status = MembershipStatus.Active }),
        TestContext.Current.CancellationToken);

    public static IReadOnlyList<string> KeptFiles(this ForumApp forum) =>
        [.. Directory.EnumerateFiles(Path.Combine(forum.Folder, "blobs"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).OfType<string>()];
}
