using Linli.Tests.Support;

namespace Linli.Tests.Features.Reactions;

public sealed class ReactionsTests : NeighbourhoodTest
{
    [Fact]
    public async Task A_reaction_counts_once_however_often_and_however_parallel()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var path = $"/api/v1/posts/{post.Id()}/reactions/thanks";
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 24).Select(number => people[number % 2].Put(path)))) answer.Ok();
        Assert.Equal(2, (await people[0].Reads(post)).Number("reactions.thanks"));

        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => people[1].Delete(path)))) answer.Ok();
        Assert.Equal(1, (await people[0].Reads(post)).Number("reactions.thanks"));
    }

    [Fact]
    public async Task Giving_and_taking_back_at_once_ends_in_a_true_count()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var comment = await people[0].Comments(post, "答");
        var path = $"/api/v1/comments/{comment.Id()}/reactions/laugh";
        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 40).Select(number => number % 2 == 0 ? people[1].Put(path) : people[1].Delete(path)))) answer.Ok();

        var mine = (await people[1].Get($"/api/v1/posts/{post.Id()}/my-reactions")).Ok().At("comments");
        Assert.Equal(mine.EnumerateObject().Count(), (await people[0].Get($"/api/v1/comments/{comment.Id()}")).Ok().Number("reactions.laugh"));
    }

    [Fact]
    public async Task My_reactions_are_those_to_the_post_and_to_its_comments()
    {
        var people = await Here.People("anna", "ben");
        var post = await people[0].Posts(Here.Board("around"), "题");
        var comment = await people[0].Comments(post, "答");
        (await people[1].Put($"/api/v1/posts/{post.Id()}/reactions/worried")).Ok();
        (await people[1].Put($"/api/v1/posts/{post.Id()}/reactions/like")).Ok();
        (await people[1].Put($"/api/v1/comments/{comment.Id()}/reactions/heart")).Ok();

        var mine = (await people[1].Get($"/api/v1/posts/{post.Id()}/my-reactions")).Ok();
        Assert.Equal(["like", "worried"], mine.Items("post").Select(kind => kind.GetString()));
        Assert.Equal("heart", Assert.Single(mine.Items($"comments.{comment.Id()}")).GetString());
        Assert.Empty((await people[0].Get($"/api/v1/posts/{post.Id()}/my-reactions")).Ok().Items("post"));
    }

    [Theory]
    [InlineData("clap")]
    [InlineData("Like")]
    [InlineData("0")]
    public async Task Only_the_kinds_of_the_contract_are_taken(string kind)
    {
        var anna = (await Here.People("anna"))[0];
        var post = await anna.Posts(Here.Board("around"), "题");
        (await anna.Put($"/api/v1/posts/{post.Id()}/reactions/{kind}")).IsInvalid("kind");
    }

    [Fact]
    public async Task The_contract_names_the_kinds()
    {
        var document = (await Forum.Contract()).Document;
        var parameters = document.At("paths").GetProperty("/api/v1/posts/{postId}/reactions/{kind}").GetProperty("put").GetProperty("parameters").EnumerateArray();
        var schema = parameters.Single(parameter => parameter.Text("name") == "kind").GetProperty("schema");
        if (schema.TryGetProperty("$ref", out var reference)) schema = document.At(reference.GetString()![2..].Replace('/', '.'));
        Assert.Equal(["like", "thanks", "heart", "laugh", "worried"], schema.Items("enum").Select(kind => kind.GetString()));
    }
}
