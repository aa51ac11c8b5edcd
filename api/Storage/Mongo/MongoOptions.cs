using System.ComponentModel.DataAnnotations;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>Settings of the engine for several nodes, section <c>Storage:MongoDb</c>.</summary>
public sealed class MongoOptions
{
    public const string Section = "Storage:MongoDb";

    /// <summary>MongoDB's connection string: a replica set (of one member at least) or a sharded cluster.</summary>
    [Required(ErrorMessage = "Storage:MongoDb:Url names no server, e.g. mongodb://127.0.0.1:27017/?replicaSet=rs0.")]
    [RegularExpression(@"mongodb(\+srv)?://.+", ErrorMessage = "Storage:MongoDb:Url must begin with mongodb:// or mongodb+srv://.")]
    public string Url { get; set; } = "";

    /// <summary>The database, for this installation alone.</summary>
    [Required, RegularExpression(@"[A-Za-z0-9_-]{1,60}", ErrorMessage = "Storage:MongoDb:Database may hold letters, digits, - and _ only.")]
    public string Database { get; set; } = "linli";

    /// <summary>How long the start waits for the server, in seconds.</summary>
    [Range(1, 600)]
    public int StartSeconds { get; set; } = 30;

    /// <summary>How long a request waits for a server that is away before it is refused, in seconds; the connection string's own <c>serverSelectionTimeoutMS</c> wins.</summary>
    [Range(1, 60)]
    public int PatienceSeconds { get; set; } = 5;

    /// <summary>Commits that share one transaction, at most.</summary>
    [Range(1, 10_000)]
    public int MostCommitsAtOnce { get; set; } = 256;

    /// <summary>How often other nodes' events are looked for where the server has no change streams, in milliseconds.</summary>
    [Range(5, 250)]
    public int PollMilliseconds { get; set; } = 50;

    /// <summary>The options for a connection string whose path names the database (<see cref="Database"/>'s default when it names none).</summary>
    /// <exception cref="StoreUnusableException">It is no connection string.</exception>
    public static MongoOptions At(string url)
    {
        try
        {
            var named = new MongoUrl(url).DatabaseName;
            return named is null ? new MongoOptions { Url = url } : new MongoOptions { Url = url, Database = named };
        }
        catch (Exception error) when (error is MongoConfigurationException or ArgumentException or FormatException)
        {
            throw new StoreUnusableException($"The connection string cannot be understood: {Opening.Reason(error)}");
        }
    }
}
