using Linli.Api.Http;

namespace Linli.Api.Realtime;

/// <summary>A topic as the log knows it: <c>post/{id}</c>. Clients say <c>me</c> for <c>resident/{their id}</c>.</summary>
internal readonly record struct TopicName(string Kind, string Id)
{
    private const int LongestId = 64;

    public const string Resident = "resident";

    /// <summary>Null when this names nothing that could be followed; another resident's topic is such a name.</summary>
    public static TopicName? Of(string? asked, string residentId)
    {
        if (asked == "me") return new TopicName(Resident, residentId);
        return asked?.Split('/') is [{ Length: > 0 } kind and not Resident, { Length: > 0 and <= LongestId } id] ? new TopicName(kind, Ids.Plain(id)) : null;
    }

    public override string ToString() => $"{Kind}/{Id}";
}
