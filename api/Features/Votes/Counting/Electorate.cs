namespace Linli.Api.Features.Votes.Counting;

/// <summary>Who decides. The three are never mixed.</summary>
public enum Electorate
{
    /// <summary>意向征询: the members of the community, one person one vote. Binds nobody, and says so.</summary>
    Consultation,

    /// <summary>居民会议 (居委会组织法 9–10): adults, or one for each household.</summary>
    Residents,

    /// <summary>业主共同决定 (民法典 278): counts by number of owners and by area of exclusive parts.</summary>
    Owners,
}
