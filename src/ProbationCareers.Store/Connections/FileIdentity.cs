using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ProbationCareers.Store.Connections;

/// <summary>
/// Which file a path leads to, and in what state. The file is never opened for it: closing any handle of a SQLite file lets go of the
/// locks that SQLite holds on it in this process.
/// </summary>
/// <param name="Number">
/// The file's own number on its disk where the system tells it, else the time at which it was made; 0 for no file.
/// </param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Changed">
/// When anything of it last changed, in ticks or nanoseconds: only good for comparing. On Linux this is the system's own note, which a copy
/// that keeps its old date cannot set back; elsewhere it is when the file was last written.
/// </param>
internal readonly record struct FileIdentity(UInt128 Number, long Size, long Changed)
{
    /// <summary>Whether there is a file.</summary>
    public bool Exists => Number != 0;

    /// <summary>The file at a path.</summary>
    public static FileIdentity Of(string path) => (OperatingSystem.IsLinux() ? LinuxFile.Find(path) : null) ?? Portable(path);

    /// <summary>Whether it is the same file, whatever was written into it.</summary>
    public bool IsSameFile(FileIdentity other) => Number == other.Number;

    private static FileIdentity Portable(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new((UInt128)file.CreationTimeUtc.Ticks, file.Length, file.LastWriteTimeUtc.Ticks) : default;
    }

    /// <summary>Linux tells a file's number by one call, whose answer has the same layout on every machine.</summary>
    private static class LinuxFile
    {
        private const int AtWorkingFolder = -100;
        private const uint BasicFacts = 0x7FF;
        private const int FactsLength = 256;

        /// <summary>The file; null when the system does not answer that question.</summary>
        public static FileIdentity? Find(string path)
        {
            var facts = new byte[FactsLength];
            try
            {
                if (Statx(AtWorkingFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, BasicFacts, facts) != 0)
                    return default(FileIdentity);
            }
            catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
            {
                return null;
            }

            var device = BinaryPrimitives.ReadUInt64LittleEndian(facts.AsSpan(136));
            var number = BinaryPrimitives.ReadUInt64LittleEndian(facts.AsSpan(32));
            var size = BinaryPrimitives.ReadInt64LittleEndian(facts.AsSpan(40));
            var seconds = BinaryPrimitives.ReadInt64LittleEndian(facts.AsSpan(96));
            var nanoseconds = BinaryPrimitives.ReadUInt32LittleEndian(facts.AsSpan(104));
            return new FileIdentity(((UInt128)device << 64) | number, size, unchecked((seconds * 1_000_000_000) + nanoseconds));
        }

        [DllImport("libc", EntryPoint = "statx", SetLastError = false)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] facts);
    }
}

/// <summary>The files of a SQLite store: its own, what was written and not yet moved into it, and the index of that.</summary>
internal readonly record struct StoreFiles(FileIdentity Store, FileIdentity Log, FileIdentity Index)
{
    /// <summary>The files as they are now.</summary>
    public static StoreFiles Of(string path) => new(FileIdentity.Of(path), FileIdentity.Of(path + "-wal"), FileIdentity.Of(path + "-shm"));

    /// <summary>
    /// Whether connections opened on the earlier files can go on: the store's own file is untouched, and the two beside it are the same
    /// ones or have come since. What SQLite writes all the time, it writes into those two.
    /// </summary>
    public bool Continue(StoreFiles earlier) => Store == earlier.Store && IsKept(Log, earlier.Log) && IsKept(Index, earlier.Index);

    private static bool IsKept(FileIdentity now, FileIdentity earlier) => !earlier.Exists || now.IsSameFile(earlier);
}
