using System.ComponentModel.DataAnnotations;

namespace Linli.Api.Push.Fcm;

/// <summary>Section <c>Push:Fcm</c>. Without <see cref="CredentialsFile"/> apps are not alerted through Firebase.</summary>
public sealed class FcmOptions
{
    /// <summary>The key file of a service account that may send (role "Firebase Cloud Messaging API Admin"), as the Firebase console gives it.</summary>
    public string? CredentialsFile { get; set; }

    /// <summary>The Firebase project; that of the key file when not set.</summary>
    public string? ProjectId { get; set; }

    /// <summary>Where messages go; a proxy where Google cannot be reached directly, a stand-in in tests. <c>http</c> speaks HTTP/2 in clear text.</summary>
    [Required]
    public Uri BaseAddress { get; set; } = new("https://fcm.googleapis.com/");

    /// <summary>How long an answer is waited for, in seconds. Firebase asks for ten at least.</summary>
    [Range(0.1, 300)]
    public double TimeoutSeconds { get; set; } = 10;

    /// <summary>HTTP/2 connections at most; each carries many messages at once (about a hundred with Google).</summary>
    [Range(1, 100)]
    public int Connections { get; set; } = 4;

    internal bool IsSetUp => !string.IsNullOrWhiteSpace(CredentialsFile);
}
