using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Linli.Api.Blobs.Disk;

/// <summary>Folders and files that only this process's user may read, and whose names survive a power cut.</summary>
internal static class PrivateFolder
{
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode700 = FileMode600 | UnixFileMode.UserExecute;

    /// <summary>Makes the folder and those above it that are missing.</summary>
    public static string Create(string path)
    {
        if (Directory.Exists(path)) return path;
        var above = Path.GetDirectoryName(path);
        if (above is not null) Create(above);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, FolderMode700);
        if (above is not null) Flush(above);
        return path;
    }

    public static FileStreamOptions NewFile(long size)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, PreallocationSize = size, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = FileMode600;
        return options;
    }

    /// <summary>A new or moved file is there after a power cut only when its folder was flushed too. NTFS journals that by itself.</summary>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Open(path, 0);
        if (!folder.IsInvalid) RandomAccess.FlushToDisk(folder);
    }

    // .NET opens files only.
    [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
