using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Linli.Api.Storage.Sqlite.Native;

/// <summary>
/// The head of the file's wal-index (sqlite.org/walformat.html, section 2.1): memory shared by all processes that have the file open,
/// changed by each commit before the commit returns. To compare it takes nanoseconds; to ask SQLite takes a transaction with its locks.
/// </summary>
internal sealed class WalHead : IDisposable
{
    // POSIX: a process that closes any handle to a file loses all its locks on it, SQLite's among them. So a process has one handle
    // to each wal-index, and closes it after the last connection.
    private static readonly Dictionary<string, WalHead> Heads = [];

    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private int _users;

    private WalHead(string path)
    {
        _path = path;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>Where the last commit left the file.</summary>
    public WalPosition Now
    {
        get
        {
            _view.Read(WalPosition.Offset, out WalPosition position);
            return position;
        }
    }

    /// <summary>Of a database that is open in WAL mode. Dispose of it after the database's connections.</summary>
    public static WalHead Of(string database)
    {
        var path = Path.GetFullPath(database) + "-shm";
        lock (Heads)
        {
            if (!Heads.TryGetValue(path, out var head)) Heads[path] = head = new WalHead(path);
            head._users++;
            return head;
        }
    }

    public void Dispose()
    {
        lock (Heads)
        {
            if (--_users > 0) return;
            Heads.Remove(_path);
            _view.Dispose();
            _file.Dispose();
        }
    }
}

/// <summary>A commit in the write-ahead log. Two that are equal are the same state of the file.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WalPosition
{
    /// <summary>Where it stands in the wal-index.</summary>
    public const long Offset = 8;

    // iChange with isInit, bigEndCksum, szPage; mxFrame with nPage; aFrameCksum; aSalt.
    private readonly long _change, _frames, _checksum, _salt;
}
