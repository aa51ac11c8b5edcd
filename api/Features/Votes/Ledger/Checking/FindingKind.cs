namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>What can be wrong with a ledger.</summary>
public enum FindingKind
{
    /// <summary>The file is no zip, or its end is missing.</summary>
    NotAZip,

    /// <summary>Larger than any ledger; nothing more was read.</summary>
    TooLarge,
    MissingFile,

    /// <summary>A file that a ledger of this vote does not have.</summary>
    UnknownFile,

    /// <summary>A file of the same name is there twice.</summary>
    RepeatedFile,

    /// <summary>A file that cannot be unpacked, or a line (or manifest) that is not as the format says.</summary>
    Unreadable,

    /// <summary>The line is not what its hash was made of: something in it was changed.</summary>
    Hash,

    /// <summary>The line does not follow the one before it: a line was removed, added or moved.</summary>
    Chain,

    /// <summary>The roll's entries are not numbered one after the other.</summary>
    Entry,

    /// <summary>An entry or a receipt that was there before: somebody would count twice.</summary>
    Duplicate,

    /// <summary>Not sorted, so the order could tell something.</summary>
    Order,

    /// <summary>An entry that the roll does not have.</summary>
    UnknownEntry,

    /// <summary>An answer that the ballot paper does not take.</summary>
    Choice,

    /// <summary>Not as many ballots as voters who took part.</summary>
    Count,

    /// <summary>The areas by option do not fit the areas of those who took part.</summary>
    Areas,

    /// <summary>The chain over the roll does not end as the manifest says.</summary>
    OpeningHead,

    /// <summary>The chain does not end as the manifest says.</summary>
    ClosingHead,

    /// <summary>The chain does not end as was announced: this is not the ledger that was closed.</summary>
    AnnouncedHead,

    /// <summary>A ledger, but of another vote.</summary>
    OtherVote,

    /// <summary>Counting gives another result than the one written down.</summary>
    Result,
}
