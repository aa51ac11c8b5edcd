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
}
