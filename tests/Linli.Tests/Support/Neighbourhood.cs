using Linli.Api.Features.Boards;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Storage;

namespace Linli.Tests.Support;

/// <summary>A community with its starting boards, and the people who belong to it.</summary>
public sealed class Neighbourhood
{
    private readonly ForumApp _forum;
    private readonly Dictionary<string, string> _boardIds;

    private Neighbourhood(ForumApp forum, Community community, IEnumerable<Board> boards) =>
        (_forum, Id, SubdistrictId, _boardIds) = (forum, community.Id, community.SubdistrictId, boards.ToDictionary(board => board.Key, board => board.Id));

    public string Id { get; }

    public string SubdistrictId { get; }

    /// <param name="key">Of the starting set, e.g. <c>around</c>.</param>
    public string Board(string key) => _boardIds[key];

    public static async Task<Neighbourhood> In(ForumApp forum)
    {
        var community = new Community { Id = Document.NewId(), Name = "桂花苑社区", SubdistrictId = Document.NewId(), DistrictId = Document.NewId() };
        community = community with { CommunityId = community.Id };
        await forum.Store.Commit(Community.Found(community), TestContext.Current.CancellationToken);
        return new Neighbourhood(forum, community, await forum.Store.BoardsOf(community.Id, TestContext.Current.CancellationToken));
    }

    /// <summary>A compound with one building; its id.</summary>
    public async Task<string> Compound(string name, string building)
    {
        var compound = new Compound { Id = Document.NewId(), CommunityId = Id, Name = name, Buildings = [new Building(building, [])], CreatedBy = "" };
        await _forum.Store.Commit(new Changes().Add(compound), TestContext.Current.CancellationToken);
        return compound.Id;
    }

    /// <summary>Residents with these nicknames.</summary>
    public async Task<Person[]> People(params string[] nicknames)
    {
        var people = new List<Person>();
        foreach (var nickname in nicknames) people.Add(await Join(await _forum.Person(nickname)));
        return [.. people];
    }

    public async Task<Person> Staff(string nickname, Role role, string title = "") => await Join(await _forum.Person(nickname), Id, title, role);

    /// <summary>Somebody from the street office above.</summary>
    public async Task<Person> Observer(string nickname) => await Join(await _forum.Person(nickname), SubdistrictId, "", Role.Subdistrict);

    public Task<Person> Join(Person person) => Join(person, Id, "", Role.Resident);

    public async Task Remove(Person person)
    {
        var store = _forum.Store;
        var open = await store.List(Query.On(Membership.OfResident, person.Id, MembershipStatus.Active), TestContext.Current.CancellationToken);
        foreach (var membership in open.Items)
            await store.Commit(new Changes().Replace(membership with { Status = MembershipStatus.Ended })
                .Announce(new MembershipEnded(membership.Id, person.Id) { CommunityId = membership.CommunityId }), TestContext.Current.CancellationToken);
    }

    private async Task<Person> Join(Person person, string placeId, string title, Role role)
    {
        var membership = new Membership
        {
            Id = Document.NewId(), CommunityId = placeId == Id ? Id : "", ResidentId = person.Id, PlaceId = placeId, Roles = [role], Title = title.Length == 0 ? null : title,
            Status = MembershipStatus.Active, AskedAt = _forum.Clock.GetUtcNow(),
        };
        await _forum.Store.Commit(new Changes().Add(membership), TestContext.Current.CancellationToken);
        return person;
    }
}
