namespace Linli.Tests.Support;

// What people hear.
public sealed partial record Person
{
    /// <summary>Connects, and follows topics that this person may follow.</summary>
    public async Task<LiveConnection> Follows(params string[] topics)
    {
        var live = await LiveConnection.Open(Http.BaseAddress!, AccessToken, Cancel);
        foreach (var topic in topics) Assert.Null((await live.Follow(topic)).Refused);
        return live;
    }
}
