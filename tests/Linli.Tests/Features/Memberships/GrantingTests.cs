using Linli.Tests.Support;

namespace Linli.Tests.Features.Memberships;

public sealed class GrantingTests : TownTest
{
    private static readonly string[] s_staff = ["committee", "ownersCommittee", "property", "police", "doctor", "lawyer"];

    [Fact]
    public async Task Each_role_is_granted_by_those_above_it_only()
    {
        var (_, _, elsewhere) = await Town.Elsewhere();
        var somebody = (await Forum.Person("somebody")).Phone;
        string district = $"districts/{Town.DistrictId}", subdistrict = $"subdistricts/{Town.SubdistrictId}", community = $"communities/{Town.CommunityId}";
        (string Place, string Role, Person[] May)[] rules =
        [
            (district, "district", [Town.Operator]),
            (subdistrict, "subdistrict", [Town.Operator, Town.District]),
            (community, "secretary", [Town.Operator, Town.District, Town.Street]),
            .. s_staff.Select(role => (community, role, (Person[])[Town.Secretary])),
        ];
        Person[] everybody = [Town.Operator, Town.District, Town.Street, Town.Secretary, Town.Clerk, elsewhere, await Forum.Person("anna")];
        foreach (var (place, role, may) in rules)
            foreach (var person in everybody)
            {
                var answer = await person.Post($"/api/v1/{place}/roles", new { phone = somebody, role });
                if (may.Contains(person)) answer.Ok();
                else answer.IsProblem(403, "forbidden");
            }
    }

    [Theory]
    [InlineData("communities", "resident")]
    [InlineData("communities", "district")]
    [InlineData("communities", "subdistrict")]
    [InlineData("districts", "secretary")]
    [InlineData("subdistricts", "district")]
    public async Task A_role_is_held_where_it_belongs(string places, string role)
    {
        var place = places switch { "communities" => Town.CommunityId, "subdistricts" => Town.SubdistrictId, _ => Town.DistrictId };
        foreach (var person in new[] { Town.Operator, Town.District, Town.Street, Town.Secretary })
            (await person.Post($"/api/v1/{places}/{place}/roles", new { phone = "13800001111", role })).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task Nobody_grants_or_revokes_themself_anything_however_they_write_their_name()
    {
        var community = $"/api/v1/communities/{Town.CommunityId}/roles";
        var me = Town.Secretary;
        foreach (var phone in new[] { me.Phone, $"+86{me.Phone}", $"{me.Phone[..3]} {me.Phone[3..7]}-{me.Phone[7..]}" })
            (await me.Post(community, new { phone, role = "committee" })).IsProblem(403, "forbidden");
        (await me.Post(community, new { residentId = me.Id, role = "committee" })).IsProblem(403, "forbidden");
        (await Town.Operator.Post($"/api/v1/districts/{Town.DistrictId}/roles", new { residentId = Town.Operator.Id, role = "district" })).IsProblem(403, "forbidden");
        (await Town.District.Post($"/api/v1/subdistricts/{Town.SubdistrictId}/roles", new { phone = Town.District.Phone, role = "subdistrict" })).IsProblem(403, "forbidden");
        (await Town.Street.Post(community, new { phone = Town.Street.Phone, role = "secretary" })).IsProblem(403, "forbidden");
        Assert.Equal(["secretary"], (await me.Lists("/api/v1/me/memberships?status=active")).Single().Items("roles").Select(role => role.GetString()!));
    }

    [Fact]
    public async Task A_role_that_was_granted_grants_nothing_above_itself()
    {
        // A helper whom the secretary named cannot lift the secretary, nor come back by their own request as a resident.
        (await Town.Import(Register)).Ok();
        var helper = await Town.Appoint(Town.Secretary, "helper", $"communities/{Town.CommunityId}", "committee");
        var membership = await Town.Asks(helper, "102");
        (await Town.Secretary.Post($"/api/v1/memberships/{membership.Id()}/approve")).Ok();
        foreach (var role in s_staff.Append("secretary"))
        {
            (await helper.Post($"/api/v1/communities/{Town.CommunityId}/roles", new { phone = Town.Secretary.Phone, role })).IsProblem(403, "forbidden");
            (await helper.Post($"/api/v1/memberships/{membership.Id()}/revoke", new { role, reason = "试试" })).IsProblem(404, "not-found");
        }

        (await Town.Secretary.Post($"/api/v1/subdistricts/{Town.SubdistrictId}/roles", new { phone = helper.Phone, role = "subdistrict" })).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task The_answer_to_a_grant_does_not_tell_whether_the_phone_was_known()
    {
        var known = (await Forum.Person("known")).Phone;
        var answers = new List<Answer>();
        foreach (var phone in new[] { known, "13811119999" })
            answers.Add(await Town.Secretary.Post($"/api/v1/communities/{Town.CommunityId}/roles", new { phone, role = "doctor", title = "家庭医生" }));
        Assert.Equal(answers[0].Status, answers[1].Status);
        Assert.Equal(Shape(answers[0]), Shape(answers[1]));
        var doctor = await Forum.SignIn("doctor", "13811119999");
        Assert.Equal("doctor", (await doctor.Lists("/api/v1/me/memberships")).Single().Items("roles").Single().GetString());

        static string Shape(Answer answer) => string.Join(' ', answer.Ok().EnumerateObject().Select(field => field.Name is "membershipId" ? field.Name : $"{field.Name}={field.Value}"));
    }

    [Fact]
    public async Task A_second_role_joins_the_first_and_a_repeated_grant_changes_nothing()
    {
        var community = $"/api/v1/communities/{Town.CommunityId}/roles";
        var both = (await Town.Secretary.Post(community, new { phone = Town.Clerk.Phone, role = "property", title = "物业经理" })).Ok();
        Assert.Equal(["committee", "property"], both.Items("roles").Select(role => role.GetString()!));
        (await Town.Secretary.Post(community, new { phone = Town.Clerk.Phone, role = "property", title = "物业经理" })).Ok();
        Assert.Equal(2, (await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/audit?act=roleGranted")).Count(entry => entry.Text("resident.id") == Town.Clerk.Id));
        var offices = await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/offices");
        Assert.Equal(["secretary", "clerk"], offices.Texts("nickname"));
        Assert.Equal("物业经理", offices[1].Text("title"));
    }

    [Fact]
    public async Task A_revoked_role_is_gone_at_once_and_on_the_live_connection_too()
    {
        var boards = (await Town.Secretary.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).ToDictionary(board => board.Text("key"), board => board.Id());
        var post = await Town.Secretary.Posts(boards["around"], "大家好");
        var office = (await Town.Clerk.Lists("/api/v1/me/memberships?status=active")).Single().Id();
        await using var live = await Town.Clerk.Follows($"community/{Town.CommunityId}", $"post/{post.Id()}", "me");
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/revoke", new { role = "committee", reason = "调往街道" })).Ok();

        (await Town.Clerk.Get($"/api/v1/communities/{Town.CommunityId}/memberships")).IsProblem(404, "not-found");
        (await Town.Clerk.Get($"/api/v1/posts/{post.Id()}")).IsProblem(404, "not-found");
        (await Town.Secretary.TryComment(post, "只有成员听得到")).Ok();
        (await Town.Clerk.Patch("/api/v1/me", new { nickname = "clerk 2" })).Ok();
        Assert.Equal(["profile-edited", "role-revoked", "topic-left", "topic-left"], (await live.Until("profile-edited")).Select(heard => heard.Type).Order());
        Assert.NotNull((await live.Follow($"post/{post.Id()}")).Refused);
        Assert.Equal("调往街道", (await Town.Clerk.Get($"/api/v1/memberships/{office}")).Ok().Text("reason"));
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/revoke", new { role = "committee", reason = "再来" })).IsProblem(409, "role-not-held");
    }

    [Fact]
    public async Task One_role_of_two_is_taken_and_the_other_stays()
    {
        var office = (await Town.Secretary.Post($"/api/v1/communities/{Town.CommunityId}/roles", new { phone = Town.Clerk.Phone, role = "property" })).Ok().Text("membershipId");
        (await Town.Secretary.Post($"/api/v1/memberships/{office}/revoke", new { role = "committee", reason = "只管物业" })).Ok();
        (await Town.Clerk.Get($"/api/v1/communities/{Town.CommunityId}/memberships")).IsProblem(403, "forbidden");
        Assert.NotEmpty(await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/compounds"));
    }

    [Fact]
    public async Task Who_may_not_grant_may_not_revoke()
    {
        var office = (await Town.Secretary.Lists("/api/v1/me/memberships?status=active")).Single().Id();
        var (_, _, elsewhere) = await Town.Elsewhere();
        foreach (var person in new[] { Town.Clerk, elsewhere, Town.Secretary })
            (await person.Post($"/api/v1/memberships/{office}/revoke", new { role = "secretary", reason = "不服" })).IsProblem(403, "forbidden");
        (await Town.Street.Post($"/api/v1/memberships/{office}/revoke", new { role = "secretary", reason = "" })).IsInvalid("reason");
        (await Town.Street.Post($"/api/v1/memberships/{office}/revoke", new { role = "secretary", reason = "换届" })).Ok();
        (await Town.Secretary.Get($"/api/v1/communities/{Town.CommunityId}/audit")).IsProblem(403, "forbidden");
    }
}
