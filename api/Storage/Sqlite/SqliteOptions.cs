using System.ComponentModel.DataAnnotations;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Settings of the embedded engine, section <c>Storage:Sqlite</c>.</summary>
public sealed class SqliteOptions
{
    public const string Section = "Storage:Sqlite";

    /// <summary>The database file; its folder is made when missing.</summary>
    [Required]
    public string Path { get; set; } = "";

    /// <summary>How long a write waits for another process that holds the file.</summary>
    [Range(1, 600)]
    public int BusySeconds { get; set; } = 15;

    /// <summary>Pages kept in memory for the writer; each reader keeps an eighth of it.</summary>
    [Range(1, 4096)]
    public int CacheMegabytes { get; set; } = 64;

    /// <summary>Commits that share one write to the disk, at most.</summary>
    [Range(1, 10_000)]
    public int MostCommitsAtOnce { get; set; } = 512;

    /// <summary>How often commits of other processes are looked for, in milliseconds.</summary>
    [Range(1, 50)]
    public int WatchMilliseconds { get; set; } = 20;
}
