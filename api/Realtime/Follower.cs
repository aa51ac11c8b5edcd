using Linli.Api.Events;
using Microsoft.AspNetCore.SignalR;

namespace Linli.Api.Realtime;

/// <summary>
/// One client's connection on this node: what it follows, and what waits to be sent to it. Posting never waits: a client
/// that does not keep up gathers a bounded queue, then it is closed and comes back with its cursors.
/// </summary>
internal sealed class Follower(HubConnectionContext connection, string residentId, string sessionId, LiveOptions options, TimeProvider clock)
{
    // Taken inside the lock of Followers, never around it.
    private readonly Lock _lock = new();
    private readonly List<(Topic Topic, EventCursor From)> _topics = [];
    private Queue<LiveMessage>? _waiting;
    private EventCursor _posted;
    private int _holds;
    private bool _isPumping;
    private bool _isGone;

    public string ResidentId => residentId;

    public string SessionId => sessionId;

    public CallAllowance Calls { get; } = new(options.CallsAtOnce, options.CallsPerSecond, clock);

    public int TopicCount => Locked(() => _topics.Count);

    public Topic[] Topics => Locked(() => _topics.Select(followed => followed.Topic).ToArray());

    /// <summary>The topic is followed from here on; nothing of any topic is sent until <see cref="Release"/>.</summary>
    public void Enter(Topic topic, EventCursor from)
    {
        lock (_lock)
        {
            _topics.RemoveAll(followed => followed.Topic == topic);
            _topics.Add((topic, from));
            _holds++;
        }
    }

    public void Leave(Topic topic) => Locked(() => _topics.RemoveAll(followed => followed.Topic == topic));

    public bool Follows(TopicName name) => Locked(() => _topics.Exists(followed => followed.Topic.Name == name));

    /// <summary>Keeps everything back until <see cref="Release"/>: a replay goes first, or access must be checked first.</summary>
    public void Hold() => Locked(() => _holds++);

    public void Release()
    {
        lock (_lock)
        {
            if (--_holds > 0 || _isPumping || _waiting is null) return;
            _isPumping = true;
            _ = Pump(Task.CompletedTask);
        }
    }

    /// <summary>Sends the event, or queues it. Events come in the order of the log; one that is heard on two topics is sent once.</summary>
    /// <returns>False when the client had to be closed.</returns>
    public bool Post(LiveMessage message)
    {
        lock (_lock)
        {
            if (_isGone || !Wants(message)) return true;
            if (message.Cursor <= _posted) return true;
            _posted = message.Cursor;
            if (_holds == 0 && !_isPumping)
            {
                var sending = connection.WriteAsync(message.For(residentId));
                if (sending.IsCompletedSuccessfully) return true;
                _isPumping = true;
                _ = Pump(sending.AsTask());
                return true;
            }

            _waiting ??= new Queue<LiveMessage>();
            _waiting.Enqueue(message);
            if (_waiting.Count <= options.MostWaiting) return true;
        }

        Abort();
        return false;
    }

    /// <summary>Tells the client that it no longer follows a topic, before everything that is held back.</summary>
    public void TellLeft(LiveMessage left)
    {
        lock (_lock)
        {
            if (!_isGone) _waiting = new Queue<LiveMessage>([left, .. _waiting ?? []]);
        }
    }

    /// <summary>Sends now, before everything that is held back.</summary>
    /// <exception cref="TimeoutException">The client did not read and was closed.</exception>
    public async Task SendFirst(LiveMessage message)
    {
        try
        {
            await connection.WriteAsync(message.For(residentId)).AsTask().WaitAsync(options.SlowestSend, clock);
        }
        catch (TimeoutException)
        {
            Abort();
            throw;
        }
    }

    public void Abort()
    {
        Forget();
        connection.Abort();
    }

    /// <summary>The connection has ended: nothing is kept for it.</summary>
    public void Forget()
    {
        lock (_lock) (_isGone, _waiting) = (true, null);
    }

    private async Task Pump(Task sending)
    {
        try
        {
            while (true)
            {
                await sending.WaitAsync(options.SlowestSend, clock);
                lock (_lock)
                {
                    if (Next() is not { } next) return;
                    sending = connection.WriteAsync(next.For(residentId)).AsTask();
                }
            }
        }
        catch (Exception)
        {
            // Too slow, or gone in the middle of a send: either way the client comes back with its cursors.
            Abort();
        }
    }

    private LiveMessage? Next()
    {
        while (_holds == 0 && _waiting is not null)
        {
            if (!_waiting.TryDequeue(out var next)) _waiting = null;
            else if (Wants(next)) return next;
        }

        _isPumping = false;
        return null;
    }

    private bool Wants(LiveMessage message) => message.Topics.Length == 0
        || _topics.Exists(followed => followed.From < message.Cursor && Array.IndexOf(message.Topics, followed.Topic) >= 0);

    private T Locked<T>(Func<T> read)
    {
        lock (_lock) return read();
    }
}
