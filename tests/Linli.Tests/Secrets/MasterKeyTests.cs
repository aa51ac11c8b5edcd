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
        for (var round = 0; round < 50; round++)
        {
            var (file, keys) = (Path.Combine(_folder, $"{round}", "master.key"), new System.Collections.Concurrent.ConcurrentBag<string>());
            using var together = new Barrier(8);
            var starts = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
            {
                together.SignalAndWait();
                keys.Add(Convert.ToHexString(MasterKey.Load(null, file).Derive("seal")));
            })).ToList();
            starts.ForEach(start => start.Start());
            starts.ForEach(start => start.Join());
            Assert.Equal(8, keys.Count);
            Assert.Single(keys.Distinct());
            Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
        }
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
