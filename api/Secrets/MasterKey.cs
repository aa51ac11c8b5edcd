using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Linli.Api.Secrets;

/// <summary>Where this node's master key comes from.</summary>
/// <param name="Given">The setting; it wins.</param>
/// <param name="Path">The file beside the data.</param>
public sealed record MasterKeySource(string? Given, string Path)
{
    public const string Setting = "Secrets:MasterKey";

    public bool IsGiven => !string.IsNullOrWhiteSpace(Given);

    public bool IsThere => IsGiven || File.Exists(Path);

    /// <summary>For people.</summary>
    public string Name => IsGiven ? Setting : Path;
}

/// <summary>32 random bytes from which every other key is derived. Lose it and sealed phone numbers are lost; every node needs the same one.</summary>
public sealed class MasterKey(byte[] key)
{
    public const int Size = 32;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>From the setting when given (base64), else from the file beside the data, made on the first start and readable by its owner only.</summary>
    public static MasterKey Load(string? setting, string path)
    {
        if (!string.IsNullOrWhiteSpace(setting)) return new MasterKey(Parse(setting, MasterKeySource.Setting));
        if (!File.Exists(path)) Create(path);
        return new MasterKey(Parse(File.ReadAllText(path), path));
    }

    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Size, info: Encoding.UTF8.GetBytes($"linli/{purpose}"));

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var turn = Turn(path);
        if (File.Exists(path)) return;

        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Size))));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path);
    }

    // File.Move looks for the target and then renames, so of two that start at once each could move its own key there.
    // Who still holds a lock file that another has deleted finds the key made: it is deleted only after that.
    private static FileStream? Turn(string path)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (patience.Elapsed < LongestWait)
            {
                if (File.Exists(path)) return null;
                Thread.Sleep(5);
            }
        }
    }

    private static byte[] Parse(string text, string source)
    {
        var bytes = new byte[Size + 1];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) && length == Size ? bytes[..Size]
            : throw new InvalidOperationException($"{source} must be {Size} bytes in base64 (make one with: openssl rand -base64 {Size}).");
    }
}
