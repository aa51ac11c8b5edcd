namespace Linli.Api.Features.Audit;

/// <summary>What is worth being answered for.</summary>
public enum AuditedAct
{
    CommunityCreated,
    RoleGranted,
    RoleRevoked,
    OfficeLeft,

    /// <summary>The register recognised an owner; the actor is the owner.</summary>
    MembershipMatched,
    MembershipApproved,
    MembershipRejected,

    /// <summary>A manager recorded that somebody moved out.</summary>
    MembershipEnded,

    /// <summary>Somebody looked at the real name and phone behind a nickname.</summary>
    IdentitySeen,
    CompoundAdded,
    CompoundChanged,
    RegisterImported,
    JoinLinkIssued,

    /// <summary>The switch, name, openness or rules of a board; the detail says what they are now.</summary>
    BoardChanged,
    BoardsOrdered,
    PostPinned,
    PostUnpinned,

    /// <summary>Its comments were stopped.</summary>
    PostClosed,
    PostReopened,

    /// <summary>The subjects are the post, the board it stood on, and the one it stands on.</summary>
    PostMoved,
    PostRemoved,
    PostRestored,
    CommentRemoved,
    CommentRestored,

    /// <summary>Thresholds and lengths of the council hall; the detail says what they are now.</summary>
    HallRulesChanged,
    ProposalAccepted,
    ProposalDeclined,

    /// <summary>Its dates were moved.</summary>
    DiscussionScheduled,

    /// <summary>The subjects are the proposal and the one that it should go on in.</summary>
    MergerOffered,
    MeetingCalled,

    /// <summary>It was moved or called off, or its minutes were written.</summary>
    MeetingChanged,
    ArgumentRemoved,
    ProposalAdopted,
    AdoptionTakenBack,
    AdoptionObjectionAnswered,

    /// <summary>The detail names the office that answers for it.</summary>
    ProposalEntrusted,
    MilestoneSet,
    ProposalCompleted,

    /// <summary>The subject is the version of the covenant; the detail says its number, which text of the draft it was, and how many clauses it has.</summary>
    CovenantDraftStarted,
    CovenantClausesWritten,
    CovenantDraftPublished,
    CovenantDraftWithdrawn,

    /// <summary>Recorded as adopted by a residents' assembly that met in person.</summary>
    CovenantAdopted,
    CovenantFiled,
    CovenantReadersChanged,
    ClauseCommentRemoved,
    SurveyPublished,

    /// <summary>Before its time.</summary>
    SurveyClosed,

    /// <summary>Taken along as a table; the detail says whether with names.</summary>
    SurveyExported,

    VoteSettingsChanged,
    VoteAnnounced,

    /// <summary>Called off, or annulled while its result could be objected to.</summary>
    VoteWithdrawn,

    /// <summary>Somebody was put on a roll, taken off it, or described anew before it was frozen.</summary>
    RollCorrected,

    /// <summary>A request to correct a roll was turned down.</summary>
    RollCorrectionDeclined,

    /// <summary>A ballot on paper or by a proxy was entered at the desk; never what it says.</summary>
    BallotEntered,

    /// <summary>A ballot was delivered, with a proof, so that silence may count.</summary>
    BallotDelivered,

    /// <summary>Co-owners disagreed, and a document settled what their ballot is.</summary>
    BallotSettled,
    ObjectionAnswered,
}
