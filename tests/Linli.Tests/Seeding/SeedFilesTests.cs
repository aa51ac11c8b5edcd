using System.Runtime.CompilerServices;
using System.Text.Json;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;
using Linli.Api.Features.SignIn;
using Linli.Api.Seeding;

namespace Linli.Tests.Seeding;

/// <summary>The files of <c>seeds/</c> say what their README says.</summary>
public sealed class SeedFilesTests
{
    private static readonly SeedFiles Files = new(Seeds.Folder);
    private static readonly string[] Communities = [.. Files.District().Subdistricts.SelectMany(subdistrict => subdistrict.Communities)];

    public static TheoryData<string> EveryCommunity => [.. Communities];

    [Fact]
    public void It_is_a_district_of_the_size_that_was_promised()
    {
        var district = Files.District();
        Assert.Equal((2, 4), (district.Subdistricts.Count, Communities.Length));
        Assert.Equal(120, Communities.Sum(community => Residents(community).Count));
        Assert.Equal(15, district.Offices.Count + Communities.Sum(community => Staff(community).Count));
        Assert.Equal(200, Communities.Sum(community => Posts(community).Count));
        Assert.InRange(Communities.SelectMany(Posts).SelectMany(Seeds.CommentsOf).Count(), 700, 1000);
        Assert.InRange(Communities.SelectMany(Posts).SelectMany(Seeds.CommentsOf).Count(comment => comment.Official is not null), 50, 200);
    }

    [Fact]
    public void Keys_and_phones_name_one_person_each()
    {
        var district = Files.District();
        SeedPerson[] everybody = [district.Operator, .. district.Offices, .. Communities.SelectMany(community => Staff(community).Concat(Residents(community)))];
        Assert.Equal(everybody.Length, everybody.DistinctBy(person => person.Key).Count());
        Assert.Equal(everybody.Length, everybody.DistinctBy(person => person.Phone).Count());
        Assert.All(everybody, person => Assert.True(PhoneNumber.TryParse(person.Phone, out _), person.Key));
        Assert.All(everybody, person => Assert.InRange(person.Nickname.Length, 1, 20));
    }

    [Fact]
    public void Every_json_file_is_as_tidy_as_its_readers_expect()
    {
        foreach (var file in Directory.GetFiles(Seeds.Folder, "*.json", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\t', text);
        }
    }

    [Theory]
    [MemberData(nameof(EveryCommunity))]
    public void Registers_have_no_bad_line_and_every_home_stands_in_one(string community)
    {
        var described = Files.OfCommunity<SeedCommunity>(community, "community.json");
        var dwellings = new HashSet<(string, string, string, string)>();
        foreach (var compound in described.Compounds)
        {
            var declared = new Compound { Id = "c", Name = compound.Name, CreatedBy = "", Buildings = [.. compound.Buildings.Select(building => new Building(building.Name, [.. building.Units]))] };
            var file = RegisterFile.Read(Files.Register(community, compound.Key), declared);
            Assert.Empty(file.Errors.Shown);
            dwellings.UnionWith(file.Lines.Select(line => (compound.Key, line.Building, line.Unit, line.Room)));
        }

        Assert.All(Residents(community), resident => Assert.All(resident.Homes!, home => Assert.Contains((home.Compound, home.Building, home.Unit, home.Room), dwellings)));
    }

    [Theory]
    [MemberData(nameof(EveryCommunity))]
    public void Posts_are_by_people_of_the_community_at_times_that_have_passed(string community)
    {
        var (now, people) = (DateTimeOffset.UtcNow, Staff(community).Concat(Residents(community)).Select(person => person.Key).ToHashSet());
        foreach (var post in Posts(community))
        {
            Assert.Contains(post.Author, people);
            Assert.InRange(SeedFiles.Instant(post.At, now), now.AddDays(-90), now);
            Assert.All(post.Photos ?? [], photo => Assert.NotEmpty(Files.Photo(photo)));
            foreach (var comment in Seeds.CommentsOf(post)) Assert.Contains(comment.Author, people);
        }
    }

    private static IReadOnlyList<SeedPerson> Residents(string community) => Files.OfCommunity<IReadOnlyList<SeedPerson>>(community, "residents.json");

    private static IReadOnlyList<SeedOfficer> Staff(string community) => Files.OfCommunity<IReadOnlyList<SeedOfficer>>(community, "staff.json");

    private static IReadOnlyList<SeedPost> Posts(string community) => Files.OfCommunity<IReadOnlyList<SeedPost>>(community, "posts.json");
}

internal static class Seeds
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../seeds"));

    public static IEnumerable<SeedComment> CommentsOf(SeedPost post) => (post.Comments ?? []).SelectMany(comment => (comment.Replies ?? []).Prepend(comment));

    private static string Here([CallerFilePath] string here = "") => here;
}
