using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Proposing;
using Linli.Api.Features.Proposals.Settings;

namespace Linli.Api.Features.Proposals;

// What can be done with a proposal until it is decided. Each verb is for a proposal as of now (AsOf).
public sealed partial record Proposal
{
    [JsonIgnore]
    public ProposalText Text => new(Title, Body);

    /// <summary>Its text can still change and support be given or taken back: until a vote on it is announced.</summary>
    [JsonIgnore]
    public bool IsOpen => Stage is ProposalStage.Seconding or ProposalStage.Review or ProposalStage.Accepted or ProposalStage.Discussion or ProposalStage.Discussed;

    /// <summary>Seconded, and neither ended nor done with.</summary>
    [JsonIgnore]
    public bool IsUnderWay => Ending is null && SecondedAt is not null && Stage is not (ProposalStage.Rejected or ProposalStage.Done);

    /// <summary>Everybody whose name its readers see.</summary>
    [JsonIgnore]
    internal IEnumerable<string> People => new[] { AuthorId, Ending?.ById, Acceptance?.ById, MergerOffer?.ById, Adoption?.ById, AdoptionTakenBack?.ById, Completion?.ById }.OfType<string>();

    public static Proposal Propose(string id, ProposalText text, HallRules rules, Member author, DateTimeOffset now) => new Proposal
    {
        Id = id, CommunityId = author.CommunityId, AuthorId = author.ResidentId, AuthorOffice = author.Office, AuthorTitle = author.Office is null ? null : author.Title,
        Title = "", Body = "", Rules = rules, ProposedAt = now, CalledAt = now, WrittenAt = now, ActivityAt = now,
    }.With(text).Enter(now);

    /// <param name="text">The new one.</param>
    /// <param name="isMaterial">More than a correction: who seconded is asked again.</param>
    /// <param name="now">When.</param>
    public Proposal Edit(ProposalText text, bool isMaterial, DateTimeOffset now) =>
        With(text) with { Edition = Edition + 1, MaterialEdition = isMaterial ? Edition + 1 : MaterialEdition, WrittenAt = now };

    /// <summary>Enough dwellings have seconded it, the last of them at this instant.</summary>
    public Proposal Second(DateTimeOffset reachedAt, DateTimeOffset now) => (this with { SecondedAt = reachedAt }).Enter(reachedAt).AsOf(now);

    public Proposal Withdraw(string? reason, DateTimeOffset now) => (this with { Ending = new Ending(ProposalStage.Withdrawn, now, AuthorId, reason) }).Enter(now);

    /// <summary>Calls once more after it had lapsed, under the rules of today. It is a new call, so earlier support does not count until it is confirmed.</summary>
    public Proposal Renew(ProposalText text, HallRules rules, DateTimeOffset now) => (Edit(text, isMaterial: true, now) with { CalledAt = now, Rules = rules }).Enter(now);

    private Proposal With(ProposalText text) => this with { Title = text.Title, Body = text.Body, Excerpt = PlainText.Excerpt(text.Body) };
}
