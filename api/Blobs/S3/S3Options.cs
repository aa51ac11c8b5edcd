using System.Text.RegularExpressions;

namespace Linli.Api.Blobs.S3;

/// <summary>Settings <c>Blobs:S3</c>. The keys belong in the environment, not in a file.</summary>
public sealed partial class S3Options
{
    /// <summary>Of an S3-compatible store, e.g. <c>https://oss-cn-shanghai.aliyuncs.com</c>; unset for AWS itself.</summary>
    public Uri? Endpoint { get; set; }

    public string Region { get; set; } = "us-east-1";

    public string Bucket { get; set; } = "";

    /// <summary>Put before every key, so that a bucket can be shared: empty, or ending in a slash.</summary>
    public string Prefix { get; set; } = "";

    public string AccessKey { get; set; } = "";

    public string SecretKey { get; set; } = "";

    /// <summary>The bucket in the path (MinIO and most others) or in the host name (AWS, Alibaba Cloud).</summary>
    public bool PathStyle { get; set; } = true;

    /// <summary>What is wrong with the settings, in words for the operator.</summary>
    internal IEnumerable<string> Mistakes()
    {
        if (Endpoint is not (null or { IsAbsoluteUri: true, Scheme: "http" or "https" })) yield return "Blobs:S3:Endpoint must be the http(s) address of your S3-compatible store, or unset for AWS itself.";
        if (Region.Length == 0) yield return "Blobs:S3:Region must name the region; many stores take us-east-1.";
        if (!BucketForm().IsMatch(Bucket)) yield return "Blobs:S3:Bucket must name the bucket: 3–63 lower-case letters, digits, dots or hyphens.";
        if (!PrefixForm().IsMatch(Prefix)) yield return "Blobs:S3:Prefix must be empty or folders ending in a slash, such as linli/.";
        if (AccessKey.Length == 0 || SecretKey.Length == 0) yield return "Blobs:S3:AccessKey and Blobs:S3:SecretKey must be set, best in the environment (Blobs__S3__SecretKey).";
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\z")]
    private static partial Regex BucketForm();

    [GeneratedRegex(@"\A([A-Za-z0-9_-]{1,60}/)*\z")]
    private static partial Regex PrefixForm();
}
