using Linli.Api.Secrets;

namespace Linli.Tests.Secrets;

public sealed class MasterKeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-key-").FullName;

    private string File => Path.Combine(_folder, "new", "master.key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_is_made_once_and_readable_by_its_owner_only()
    {
        var first = MasterKey.Load(null, File);
        Assert.Equal(first.Derive("seal"), MasterKey.Load("", File).Derive("seal"));
        Assert.NotEqual(first.Derive("seal"), first.Derive("hash"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(File)!));
    }

    [Fact]
    public void Many_processes_that_start_at_once_agree_on_one_key()
    {
        var keys = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, 16, _ => keys.Add(Convert.ToHexString(MasterKey.Load(null, File).Derive("seal"))));
        Assert.Single(keys.Distinct());
    }

    [Fact]
    public void The_setting_wins_over_the_file()
    {
        var setting = Convert.ToBase64String(new byte[MasterKey.Size]);
        Assert.Equal(new MasterKey(new byte[MasterKey.Size]).Derive("seal"), MasterKey.Load(setting, File).Derive("seal"));
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_key_of_another_size_is_refused_by_name(string setting) =>
        Assert.StartsWith("Secrets:MasterKey must be 32 bytes", Assert.Throws<InvalidOperationException>(() => MasterKey.Load(setting, File)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_broken_file_is_named_and_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "broken");
        Assert.StartsWith(File, Assert.Throws<InvalidOperationException>(() => MasterKey.Load(null, File)).Message, StringComparison.Ordinal);
        Assert.Equal("broken", System.IO.File.ReadAllText(File));
    }
}
