using System.Text.RegularExpressions;

namespace Linli.Api.Blobs;

/// <summary>
/// The place of a blob: a kind (<c>photos</c>) and a name (an id). Lower-case letters and digits only, so that no key
/// can leave its folder or its bucket's prefix, on any file system.
/// </summary>
public readonly partial record struct BlobKey
{
    /// <exception cref="ArgumentException">Not such a kind (1–20 letters) or name (2–64 letters or digits).</exception>
    public BlobKey(string kind, string name)
    {
        if (!KindForm().IsMatch(kind) || !NameForm().IsMatch(name)) throw new ArgumentException($"{kind}/{name} is not a blob's key.");
        (Kind, Name) = (kind, name);
    }

    public string Kind { get; }

    public string Name { get; }

    public override string ToString() => $"{Kind}/{Name}";

    [GeneratedRegex(@"\A[a-z]{1,20}\z")]
    private static partial Regex KindForm();

    [GeneratedRegex(@"\A[a-z0-9]{2,64}\z")]
    private static partial Regex NameForm();
}
