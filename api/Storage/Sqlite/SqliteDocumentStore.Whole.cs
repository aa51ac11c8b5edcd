using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Storage.Sqlite.Whole;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Sqlite;

public sealed partial class SqliteDocumentStore : IWholeStore
{
    public string Place => $"sqlite:{Path.GetFullPath(_options.Path)}";

    public ImmutableArray<DocumentType> Types => [.. _tables.Values.Select(table => table.Type).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public Task<long> Amount(DocumentType type, CancellationToken cancel)
    {
        using var lease = _pool.Rent();
        return Task.FromResult(WholeFile.Amount(lease.Connection, TableOf(type.Type)));
    }

    public Task<IReadOnlyList<RestingDocument>> Walk(DocumentType type, string after, int limit, CancellationToken cancel)
    {
        using var lease = _pool.Rent();
        return Task.FromResult(WholeFile.Walk(lease.Connection, TableOf(type.Type), after, limit));
    }

    public Task<IReadOnlyList<RestingEvent>> WalkLog(EventCursor after, int limit, CancellationToken cancel)
    {
        using var lease = _pool.Rent();
        return Task.FromResult(WholeFile.WalkLog(lease.Connection, after, limit));
    }

    public Task<EventCursor> Forgotten(CancellationToken cancel) => Task.FromResult(_events.Forgotten());

    public Task<IReadOnlyList<string>> Undeclared(CancellationToken cancel)
    {
        using var lease = _pool.Rent();
        return Task.FromResult(WholeFile.Undeclared(lease.Connection, _tables.Values));
    }

    public async Task Settle(DocumentType type, IReadOnlyList<RestingDocument> documents, CancellationToken cancel)
    {
        await _writer.Commit(new SettleStep(TableOf(type.Type), documents, _clock.GetUtcNow().ToUnixTimeMilliseconds(), cancel));
        _watch.Wake();
    }

    public Task SettleLog(IReadOnlyList<RestingEvent> events, CancellationToken cancel) => _writer.Commit(new SettleLogStep(events, cancel));

    public Task SettleEnds(EventCursor forgotten, EventCursor head, CancellationToken cancel) => _writer.Commit(new SettleEndsStep(head.Position, cancel));
}
