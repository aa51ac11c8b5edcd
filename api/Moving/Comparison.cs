using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Moving;

/// <summary>Reads both stores from end to end and compares them type by type: how many, and a checksum over the canonical form of each in order.</summary>
internal sealed class Comparison(IWholeStore from, IWholeStore to, TextWriter say)
{
    private const int Batch = 500;

    /// <returns>Whether both hold the same.</returns>
    public async Task<bool> IsSame(CancellationToken cancel)
    {
        var isSame = await from.Head(cancel) == await to.Head(cancel);
        foreach (var type in from.Types.Where(Moved.Is)) isSame &= await Compare(type.Name, store => Of(store, type, cancel));
        return isSame & await Compare("events", store => OfLog(store, cancel));
    }

    private async Task<bool> Compare(string what, Func<IWholeStore, Task<Sum>> of)
    {
        var (source, target) = (await of(from), await of(to));
        var amount = source.Count == target.Count ? $"{source.Count}" : $"{source.Count} ÷ {target.Count}";
        say.WriteLine($"  {what,-28} {amount,-12} {(source == target ? $"{source.Hash[..16]} same" : $"{source.Hash[..16]} DIFFERS {target.Hash[..16]}")}");
        return source == target;
    }

    private static async Task<Sum> Of(IWholeStore store, DocumentType type, CancellationToken cancel)
    {
        using var hash = new Summing();
        for (var after = ""; await store.Walk(type, after, Batch, cancel) is { Count: > 0 } batch; after = batch[^1].Id)
        {
            foreach (var document in batch) hash.Add($"{document.Id} {document.Version.ToString(CultureInfo.InvariantCulture)}", document.Json);
        }

        return hash.Sum;
    }

    private static async Task<Sum> OfLog(IWholeStore store, CancellationToken cancel)
    {
        using var hash = new Summing();
        for (var after = EventCursor.Start; await store.WalkLog(after, Batch, cancel) is { Count: > 0 } batch; after = batch[^1].Cursor)
        {
            foreach (var happened in batch) hash.Add($"{happened.Cursor} {happened.At.ToString(CultureInfo.InvariantCulture)} {happened.Type} {string.Join(' ', happened.Topics)}", happened.Json);
        }

        return hash.Sum;
    }

    private sealed record Sum(long Count, string Hash);

    private sealed class Summing : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long _count;

        public Sum Sum => new(_count, Convert.ToHexStringLower(_hash.GetCurrentHash()));

        public void Add(string head, byte[] json)
        {
            _count++;
            _hash.AppendData(Encoding.UTF8.GetBytes(head));
            _hash.AppendData("\n"u8);
            _hash.AppendData(CanonicalJson.Of(json));
            _hash.AppendData("\n"u8);
        }

        public void Dispose() => _hash.Dispose();
    }
}
