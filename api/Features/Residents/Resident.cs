using Linli.Api.Storage;

namespace Linli.Api.Features.Residents;

/// <summary>One person, one phone, one account. What neighbours see is the nickname (前台自愿); the phone is never shown and stored encrypted.</summary>
public sealed record Resident : Document, IAboutResident
{
    public static readonly Index<Resident> ByPhone = Index.On<Resident>(r => r.PhoneHash).Unique();

    string IAboutResident.ResidentId => Id;

    /// <summary>Keyed hash of the phone number: finds the account, tells nothing without the key.</summary>
    public required string PhoneHash { get; init; }

    public required string PhoneCipher { get; init; }

    public required string Nickname { get; init; }

    public string? AvatarPhotoId { get; init; }

    /// <summary><c>zh-CN</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh-CN";

    public DateTimeOffset JoinedAt { get; init; }

    /// <summary>A new account; the nickname is a neutral one until its owner chooses.</summary>
    public static Resident Join(string phoneHash, string phoneCipher, DateTimeOffset now)
    {
        var id = NewId();
        return new Resident { Id = id, PhoneHash = phoneHash, PhoneCipher = phoneCipher, Nickname = $"邻居{id[^4..]}", JoinedAt = now };
    }

    /// <summary>Null leaves what was there; an empty avatar takes it away.</summary>
    public Resident WithProfile(string? nickname, string? avatarPhotoId, string? language) => this with
    {
        Nickname = nickname ?? Nickname, Language = language ?? Language,
        AvatarPhotoId = avatarPhotoId switch { null => AvatarPhotoId, "" => null, _ => avatarPhotoId },
    };
}
