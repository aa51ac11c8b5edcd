using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Reading;

/// <summary>
/// Finds documents of a collection by their ids. A few questions are on their way at most; who asks meanwhile is gathered into the next one, so the busier a
/// node is the fewer questions it has for an answer. Nobody joins a question that has been sent: its answer may be older than what they must see.
/// </summary>
/// <param name="collection">Where they are.</param>
/// <param name="shown">What of them is read; all when null.</param>
/// <param name="read">Makes of one what is handed out, to several at once perhaps.</param>
internal sealed class Lookups<TFound>(IMongoCollection<BsonDocument> collection, BsonDocument? shown, Func<BsonDocument, TFound> read)
{
    private const int MostOnTheirWay = 4;

    private readonly Lock _lock = new();
    private Dictionary<string, TaskCompletionSource<TFound?>> _gathering = [];
    private int _onTheirWay;

    /// <summary>What is stored under the id; the default when nothing is.</summary>
    public Task<TFound?> Find(string id, CancellationToken cancel)
    {
        Task<TFound?> answer;
        Dictionary<string, TaskCompletionSource<TFound?>>? question = null;
        lock (_lock)
        {
            if (!_gathering.TryGetValue(id, out var asked)) _gathering[id] = asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
            answer = asked.Task;
            if (_onTheirWay < MostOnTheirWay)
            {
                _onTheirWay++;
                question = Gathered();
            }
        }

        if (question is not null) _ = AskOn(question);
        return answer.WaitAsync(cancel);
    }

    private Dictionary<string, TaskCompletionSource<TFound?>> Gathered()
    {
        var gathered = _gathering;
        _gathering = [];
        return gathered;
    }

    private async Task AskOn(Dictionary<string, TaskCompletionSource<TFound?>> question)
    {
        while (true)
        {
            await Ask(question);
            lock (_lock)
            {
                if (_gathering.Count == 0)
                {
                    _onTheirWay--;
                    return;
                }

                question = Gathered();
            }
        }
    }

    private async Task Ask(Dictionary<string, TaskCompletionSource<TFound?>> question)
    {
        try
        {
            var which = question.Count == 1 ? (BsonValue)question.Keys.First() : new BsonDocument("$in", new BsonArray(question.Keys));
            foreach (var body in await collection.Find(new BsonDocument("_id", which)).Project<BsonDocument>(shown ?? []).ToListAsync()) Answer(question[body["_id"].AsString], body);
            foreach (var asked in question.Values) asked.TrySetResult(default);
        }
        catch (Exception error)
        {
            foreach (var asked in question.Values) asked.TrySetException(error);
        }
    }

    // One that cannot be read is nobody's trouble but of those who asked for it.
    private void Answer(TaskCompletionSource<TFound?> asked, BsonDocument body)
    {
        try
        {
            asked.TrySetResult(read(body));
        }
        catch (Exception error)
        {
            asked.TrySetException(error);
        }
    }
}
