using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo;

/// <summary>Tells a server that is away from one that refuses: the first is waited out, and said to the caller as <see cref="StoreUnavailableException"/>.</summary>
internal static class Away
{
    public static async Task<T> Ask<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception error) when (IsAway(error))
        {
            throw new StoreUnavailableException(error);
        }
    }

    public static Task Ask(Func<Task> ask) => Ask(async () =>
    {
        await ask();
        return true;
    });

    public static bool IsAway(Exception error) => error is TimeoutException or MongoConnectionException or MongoConnectionPoolPausedException or MongoWaitQueueFullException
        or MongoNotPrimaryException or MongoNodeIsRecoveringException or MongoExecutionTimeoutException or MongoCursorNotFoundException
        || IsWithoutMajority(error)
        || error is MongoException mongo && (IsUndone(mongo) || mongo.HasErrorLabel("RetryableWriteError") || IsUnknown(mongo));

    /// <summary>Written, but the majority has not said so: it may yet be taken back, so it is not acknowledged.</summary>
    public static bool IsWithoutMajority(Exception error) => error is MongoWriteConcernException or MongoWriteException { WriteError: null, WriteConcernError: not null }
        or MongoBulkWriteException { WriteErrors.Count: 0, WriteConcernError: not null };

    /// <summary>A transaction that surely left nothing behind: do it again.</summary>
    public static bool IsUndone(Exception error) => error is MongoException mongo && mongo.HasErrorLabel("TransientTransactionError");

    /// <summary>Another node took this one for dead and ended what it was at (<see cref="Writing.Nodes"/>): nothing is left behind, unless it was a commit.</summary>
    public static bool IsInterrupted(Exception error) => error is MongoCommandException { Code: 11601 };

    /// <summary>A commit whose answer did not arrive: ask for it again.</summary>
    public static bool IsUnknown(Exception error) => error is MongoException mongo && mongo.HasErrorLabel("UnknownTransactionCommitResult");
}
