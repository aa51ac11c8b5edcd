using Linli.Api.Storage.Mongo;
using Microsoft.Extensions.Logging;

namespace Linli.Tests.Storage.Mongo;

/// <summary>What the engine says in the log.</summary>
internal sealed class Notes : ILogger<MongoDocumentStore>
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _lines.Enqueue(formatter(state, exception));
}
