using Linli.Api.Features.Votes.Counting;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Settings;

/// <summary>How a community's votes are announced and how long they last, within what the law leaves open; its id is the community's. A vote keeps what held when it was announced.</summary>
public sealed record VoteSettings : Document
{
    /// <summary>Days between the announcement of an owners' vote and its opening: 15 at least (Beijing, Hangzhou).</summary>
    public int OwnersNoticeDays { get; init; } = 15;

    /// <summary>The same for a residents' decision.</summary>
    public int ResidentsNoticeDays { get; init; } = 3;

    /// <summary>The same for a consultation.</summary>
    public int ConsultationNoticeDays { get; init; }

    /// <summary>How long after its end a result can be objected to.</summary>
    public int ObjectionDays { get; init; } = 7;

    /// <summary>The owners' rules of procedure (业主大会议事规则) say that who was delivered the ballot and stays silent counts with the majority.</summary>
    public bool SilentCountsWithMajority { get; init; }

    public int NoticeDays(Electorate electorate) => electorate switch
    {
        Electorate.Owners => OwnersNoticeDays,
        Electorate.Residents => ResidentsNoticeDays,
        _ => ConsultationNoticeDays,
    };

    public static async Task<VoteSettings> Of(string communityId, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<VoteSettings>(communityId, cancel) ?? new VoteSettings { Id = communityId, CommunityId = communityId };
}

/// <summary>What votes of a community are held to.</summary>
/// <param name="OwnersNoticeDays">Days between the announcement of an owners' vote and its opening, 15–60.</param>
/// <param name="ResidentsNoticeDays">The same for a residents' decision, 0–60.</param>
/// <param name="ConsultationNoticeDays">The same for a consultation, 0–60.</param>
/// <param name="ObjectionDays">How long a result can be objected to, 3–30.</param>
/// <param name="SilentCountsWithMajority">Whether the owners' rules of procedure count who was delivered the ballot and stayed silent with the majority.</param>
/// <param name="Version">To be sent with a change.</param>
public sealed record VoteSettingsView(int OwnersNoticeDays, int ResidentsNoticeDays, int ConsultationNoticeDays, int ObjectionDays, bool SilentCountsWithMajority, long Version)
{
    internal static VoteSettingsView Of(VoteSettings settings) => new(settings.OwnersNoticeDays, settings.ResidentsNoticeDays, settings.ConsultationNoticeDays,
        settings.ObjectionDays, settings.SilentCountsWithMajority, settings.Version);
}
