namespace Linli.Api.Storage;

/// <summary>Decisions that read more than one document.</summary>
public static class Deciding
{
    private const int MostTries = 16;

    /// <summary>Reads, decides and commits; when somebody else was faster (a conflict, or a key taken meanwhile) it reads and decides again. A document that is only changed in place is no conflict.</summary>
    /// <param name="store">The store.</param>
    /// <param name="decide">Reads what it needs and returns the changes and what to answer; null changes commit nothing. It must see a taken unique key when it reads again.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The answer of the try that succeeded.</returns>
    public static async Task<TAnswer> Decide<TAnswer>(this IDocumentStore store, Func<Task<(Changes? Changes, TAnswer Answer)>> decide, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (changes, answer) = await decide();
            if (changes is null) return answer;
            try
            {
                await store.Commit(changes, cancel);
                return answer;
            }
            catch (Exception faster) when (faster is ConflictException or DuplicateException && attempt < MostTries)
            {
                await Task.Delay(Random.Shared.Next(attempt * 2), cancel);
            }
        }
    }
}
