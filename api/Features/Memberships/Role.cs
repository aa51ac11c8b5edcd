using System.Collections.Immutable;

namespace Linli.Api.Features.Memberships;

/// <summary>What a person is to a place. The first is everyone's; the others are granted, never by oneself.</summary>
public enum Role
{
    /// <summary>居民</summary>
    Resident,

    /// <summary>居村党组织书记: answers first.</summary>
    Secretary,

    /// <summary>居委会工作人员</summary>
    Committee,

    /// <summary>业委会</summary>
    OwnersCommittee,

    /// <summary>物业</summary>
    Property,

    /// <summary>社区民警</summary>
    Police,

    /// <summary>家庭医生</summary>
    Doctor,

    /// <summary>公共法律服务律师</summary>
    Lawyer,

    /// <summary>街镇: reads the communities of a subdistrict, does not post.</summary>
    Subdistrict,

    /// <summary>区部门: reads the communities of a district, does not post.</summary>
    District,
}

public static class Roles
{
    /// <summary>Those who hold an office in a community: it is shown beside what they write.</summary>
    public static ImmutableHashSet<Role> Staff { get; } =
        [Role.Secretary, Role.Committee, Role.OwnersCommittee, Role.Property, Role.Police, Role.Doctor, Role.Lawyer];

    /// <summary>Those who reply officially on every board; other staff only on a board that they keep.</summary>
    public static ImmutableHashSet<Role> Answering { get; } = [Role.Secretary, Role.Committee, Role.OwnersCommittee, Role.Property];

    /// <summary>Those who run a community: boards, moderation, approvals.</summary>
    public static ImmutableHashSet<Role> Managers { get; } = [Role.Secretary, Role.Committee];

    /// <summary>Those who read without posting.</summary>
    public static ImmutableHashSet<Role> Observers { get; } = [Role.Subdistrict, Role.District];
}
