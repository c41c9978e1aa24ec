using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ProbationCareers.Store.Connections;

/// <summary>
/// The file that a SQLite store is in. Someone may put another in its place, cut it off or delete it while the site runs: connections
/// that are kept open would go on with the old one, and some answers would be old and some new. So before each connection is opened the
/// files are looked at (their names alone, which costs microseconds), and when they are others than before, no connection is opened until
/// all earlier ones are closed.
/// </summary>
#pragma warning disable CA1001 // It lives as long as the process, and its gate holds nothing that the system would have to get back.
public sealed class SqliteStoreFile : StorePlace
#pragma warning restore CA1001
{
    /// <summary>How long open connections may keep others waiting when the file was replaced.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private const string ReadSomething = "SELECT COUNT(*) FROM sqlite_master",
        LockAndLetGo = "BEGIN IMMEDIATE; ROLLBACK";

    private readonly ConcurrentDictionary<SqliteConnection, byte> _open = new(ReferenceEqualityComparer.Instance);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly string _path;
    private readonly string _ordinary;
    private readonly string _immutable;
    private volatile StrongFiles? _known;
    private volatile string _connectionString;
    private volatile string? _readOnlyReason;
    private volatile TaskCompletionSource? _allClosed;
    private int _replacements;

    /// <summary>Describes a file.</summary>
    /// <param name="connectionString">How to reach it.</param>
    public SqliteStoreFile(string connectionString)
    {
        var given = new SqliteConnectionStringBuilder(connectionString);
        _path =
            given.Mode == SqliteOpenMode.Memory
            || given.DataSource is "" or ":memory:"
            || given.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
                ? ""
                : Path.GetFullPath(given.DataSource);
        // A file that is gone must not come back empty because someone asks for a page.
        if (_path.Length > 0 && given.Mode == SqliteOpenMode.ReadWriteCreate)
            given.Mode = SqliteOpenMode.ReadWrite;
        _ordinary = _connectionString = given.ToString();
        _immutable =
            _path.Length == 0
                ? _ordinary
                : new SqliteConnectionStringBuilder(_ordinary)
                {
                    DataSource = $"{new Uri(_path).AbsoluteUri}?immutable=1",
                    Mode = SqliteOpenMode.ReadOnly,
                }.ToString();
    }

    /// <inheritdoc />
    public override string Name => _path.Length == 0 ? "memory" : _path;

    /// <inheritdoc />
    public override int Replacements => Volatile.Read(ref _replacements);

    /// <inheritdoc />
    public override string? ReadOnlyReason => _readOnlyReason;

    /// <summary>How contexts reach the file.</summary>
    internal string ConnectionString => _ordinary;

    /// <summary>How a connection reaches a file that may not be there yet.</summary>
    internal static string ToCreate(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString();

    /// <inheritdoc />
    public override async Task SettleAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await SettleModeAsync(cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public override async Task TidyAsync(CancellationToken cancellationToken)
    {
        if (_path.Length == 0 || _readOnlyReason is not null || FileIdentity.Of(_path + "-wal").Size <= 0)
            return;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_known is not { } known || !StoreFiles.Of(_path).Continue(known.Files))
                return;
            await using var connection = new SqliteConnection(_ordinary) { DefaultTimeout = 1 };
            await connection.OpenAsync(cancellationToken);
            KeepLogOnClose(connection);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(cancellationToken);
            _known = new(StoreFiles.Of(_path));
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Makes a connection lead to the file as it is now, before it is opened.</summary>
    internal async Task PrepareAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (_path.Length == 0 || !IsOurs(connection))
            return;
        if (!IsCurrent())
            await TakeUpAsync(cancellationToken);
        var wanted = _connectionString;
        if (connection.ConnectionString != wanted)
            connection.ConnectionString = wanted;
    }

    /// <summary>Notes that a connection was opened.</summary>
    internal void NoteOpened(SqliteConnection connection)
    {
        if (IsOurs(connection))
            _open[connection] = 0;
        KeepLogOnClose(connection);
    }

    /// <summary>Notes that a connection was closed.</summary>
    internal void NoteClosed(SqliteConnection connection)
    {
        if (_open.TryRemove(connection, out _) && _open.IsEmpty)
            _allClosed?.TrySetResult();
    }

    private bool IsOurs(SqliteConnection connection) =>
        connection.ConnectionString == _ordinary || connection.ConnectionString == _immutable;

    private bool IsCurrent()
    {
        var now = StoreFiles.Of(_path);
        if (_known is not { } known || !now.Continue(known.Files))
            return false;
        if (now != known.Files)
            _known = new(now);
        return true;
    }

    /// <summary>Takes up the files that are there now, once no connection to those before is open.</summary>
    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (IsCurrent())
                return;
            var before = _known;
            if (before is not null)
                await CloseAllAsync(cancellationToken);
            var now = StoreFiles.Of(_path);
            if (before is { } earlier && !now.Store.IsSameFile(earlier.Files.Store))
            {
                Interlocked.Increment(ref _replacements);
                SetAsideLogOf(earlier.Files, now);
            }

            await SettleModeAsync(cancellationToken);
            _known = new(StoreFiles.Of(_path));
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task CloseAllAsync(CancellationToken cancellationToken)
    {
        foreach (var pooled in new[] { _ordinary, _immutable })
        {
            await using var connection = new SqliteConnection(pooled);
            SqliteConnection.ClearPool(connection);
        }

        var closed = _allClosed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        foreach (var disposed in _open.Keys.Where(connection => connection.State == ConnectionState.Closed))
            _open.TryRemove(disposed, out _);
        if (!_open.IsEmpty)
            await closed.Task.WaitAsync(Patience, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _allClosed = null;
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>What was written to the file before must not be read into the one that is in its place now.</summary>
    private void SetAsideLogOf(StoreFiles before, StoreFiles now)
    {
        if (now.Store.Exists && before.Log.Exists && now.Log.IsSameFile(before.Log) && now.Log.Size > 0)
            File.Move(_path + "-wal", _path + "-wal.before", overwrite: true);
    }

    /// <summary>
    /// SQLite needs to write beside the file even to read it, except where it is told that nothing can change. That is the way out on a
    /// disk that is full or can only be read.
    /// </summary>
    private async Task SettleModeAsync(CancellationToken cancellationToken)
    {
        var (mode, reason) = (_ordinary, (string?)null);
        if (_path.Length > 0 && FileIdentity.Of(_path).Size > 0)
        {
            if (await FaultAsync(_ordinary, ReadSomething, cancellationToken) is not { } fault)
                reason = await WhyOnlyReadAsync(cancellationToken);
            // What is still in the log is not seen by a connection that takes the file for unchangeable: it could show half a release.
            else if (
                IsOfWriting(fault)
                && FileIdentity.Of(_path + "-wal").Size <= 0
                && await FaultAsync(_immutable, ReadSomething, cancellationToken) is null
            )
                (mode, reason) = (_immutable, StoreFault.Explain(fault));
        }

        (_connectionString, _readOnlyReason) = (mode, reason);
    }

    private async Task<string?> WhyOnlyReadAsync(CancellationToken cancellationToken)
    {
        if (await FaultAsync(_ordinary, LockAndLetGo, cancellationToken) is { } fault && IsOfWriting(fault))
            return StoreFault.Explain(fault);
        // A copy may have come in another mode. Where this one cannot be set, readers and a publisher wait for each other.
        await FaultAsync(_ordinary, "PRAGMA journal_mode = 'wal'", cancellationToken);
        return null;
    }

    private static async Task<SqliteException?> FaultAsync(string connectionString, string command, CancellationToken cancellationToken)
    {
        try
        {
            var once = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = 1 };
            await using var connection = new SqliteConnection(once.ToString());
            await connection.OpenAsync(cancellationToken);
            KeepLogOnClose(connection);
            await using var asked = connection.CreateCommand();
#pragma warning disable CA2100 // One of the texts of this class.
            asked.CommandText = command;
#pragma warning restore CA2100
            await asked.ExecuteScalarAsync(cancellationToken);
            // A file that can only be read lets a writer begin, and fails it later.
            return command == LockAndLetGo && sqlite3_db_readonly(connection.Handle, "main") == 1
                ? new SqliteException("attempt to write a readonly database", SQLITE_READONLY)
                : null;
        }
        catch (SqliteException error)
        {
            return error;
        }
    }

    private static bool IsOfWriting(SqliteException error) =>
        error.SqliteErrorCode is SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_IOERR or SQLITE_FULL or SQLITE_PERM;

    /// <summary>
    /// Leaves the log of writes and its index where they are when the last connection is closed. With them there a store can be read on a
    /// disk that is full or can only be read, and a connection to a file that was replaced writes nothing into the new one.
    /// </summary>
    private static void KeepLogOnClose(SqliteConnection connection)
    {
        if (connection.Handle is { } handle)
            _ = sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
    }

    private sealed record StrongFiles(StoreFiles Files);
}
