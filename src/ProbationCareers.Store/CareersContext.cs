using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProbationCareers.Content;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Mapping;

namespace ProbationCareers.Store;

/// <summary>The content store: one published release of the content in a relational database.</summary>
public abstract class CareersContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Every publishing so far.</summary>
    public DbSet<Release> Releases => Set<Release>();

    /// <summary>Pages of every kind.</summary>
    public DbSet<Page> Pages => Set<Page>();

    /// <summary>Roles.</summary>
    public DbSet<Role> Roles => Set<Role>();

    /// <summary>Pathways.</summary>
    public DbSet<Pathway> Pathways => Set<Pathway>();

    /// <summary>Pay pages.</summary>
    public DbSet<PayPage> PayPages => Set<PayPage>();

    /// <summary>Working environments.</summary>
    public DbSet<WorkingEnvironment> WorkingEnvironments => Set<WorkingEnvironment>();

    /// <summary>Skills.</summary>
    public DbSet<Skill> Skills => Set<Skill>();

    /// <summary>Guides.</summary>
    public DbSet<Guide> Guides => Set<Guide>();

    /// <summary>First-hand accounts.</summary>
    public DbSet<StoryPage> Stories => Set<StoryPage>();

    /// <summary>Pages about the site itself.</summary>
    public DbSet<SitePage> SitePages => Set<SitePage>();

    /// <summary>Sources.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Figures.</summary>
    public DbSet<Figure> Figures => Set<Figure>();

    /// <summary>Questions that sources answer differently.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>Terms of the glossary.</summary>
    public DbSet<Term> Terms => Set<Term>();

    /// <summary>Where the pages of old addresses are now.</summary>
    public DbSet<Redirect> Redirects => Set<Redirect>();

    /// <summary>Every address that was ever published.</summary>
    public DbSet<PublishedAddress> PublishedAddresses => Set<PublishedAddress>();

    /// <summary>What each release changed.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>Images.</summary>
    public DbSet<Image> Images => Set<Image>();

    /// <summary>What the site says of itself: one row.</summary>
    public DbSet<SiteSettings> Settings => Set<SiteSettings>();

    /// <summary>Links of the navigation and the footer.</summary>
    public DbSet<SiteLink> SiteLinks => Set<SiteLink>();

    /// <summary>What index pages say.</summary>
    public DbSet<IndexText> IndexTexts => Set<IndexText>();

    /// <summary>How licences are acknowledged.</summary>
    public DbSet<LicenceStatement> Licences => Set<LicenceStatement>();

    /// <summary>The questions of the route finder.</summary>
    public DbSet<RouteQuestion> RouteQuestions => Set<RouteQuestion>();

    /// <summary>The questions about how someone likes to work.</summary>
    public DbSet<WorkQuestion> WorkQuestions => Set<WorkQuestion>();

    /// <summary>Other words for what readers type into the search.</summary>
    public DbSet<Synonym> Synonyms => Set<Synonym>();

    /// <summary>Recruitment campaigns.</summary>
    public DbSet<Campaign> Campaigns => Set<Campaign>();

    /// <summary>Searches that found nothing: left behind by visitors, and never touched by publishing.</summary>
    public DbSet<FailedSearch> FailedSearches => Set<FailedSearch>();

    /// <summary>How long a command may take that no reader waits for.</summary>
    private static readonly TimeSpan BackgroundPatience = TimeSpan.FromSeconds(30);

    /// <summary>Lets commands of this context take longer than a reader would wait.</summary>
    public void AllowBackgroundTime() => Database.SetCommandTimeout(BackgroundPatience);

    /// <summary>
    /// Starts the transaction in which a release is written, with its isolation level stated, and takes the store's write lock or fails,
    /// so that of several publishers one publishes at a time.
    /// </summary>
    internal async Task<IDbContextTransaction> BeginPublishingAsync(CancellationToken cancellationToken)
    {
        AllowBackgroundTime();
        var transaction = await BeginWritingAsync(cancellationToken);
        try
        {
            await LockForPublishingAsync(cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a transaction that writes.</summary>
    private protected abstract Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellationToken);

    /// <summary>Takes the store's write lock or fails.</summary>
    internal virtual Task LockForPublishingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Starts a transaction whose reads all see the same release and that keeps no publisher waiting.</summary>
    internal abstract Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken);

    /// <summary>Applies the migrations that the database lacks; several instances may do so at once.</summary>
    /// <param name="readOnlyReason">Why the database can only be read; null when it can be written.</param>
    /// <param name="cancellationToken">Stops before the next one.</param>
    /// <returns>Where the store of an earlier version was set aside; null when there was none.</returns>
    /// <exception cref="StoreUnavailableException">
    /// It lacks migrations and can only be read, or it is of another version and cannot be set aside.
    /// </exception>
    public async Task<string?> BringUpToDateAsync(string? readOnlyReason, CancellationToken cancellationToken)
    {
        AllowBackgroundTime();
        var version = await VersionAsync(cancellationToken);
        if (version == StoreVersion.Newer)
            throw new StoreUnavailableException(
                "A newer version of the site made it. Start that version, or give this one a store of its own."
            );
        if (version == StoreVersion.Current)
            return null;
        if (readOnlyReason is not null)
            throw new StoreUnavailableException(
                $"This version has to change the store's tables, but the store can only be read. {readOnlyReason}"
            );
        return await MigrateAsync(cancellationToken);
    }

    /// <summary>Applies the migrations that a database that can be written lacks.</summary>
    public Task<string?> BringUpToDateAsync(CancellationToken cancellationToken) => BringUpToDateAsync(null, cancellationToken);

    /// <summary>Which version of the site made the tables.</summary>
    internal async Task<StoreVersion> VersionAsync(CancellationToken cancellationToken)
    {
        var applied = (await Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var own = Database.GetMigrations().ToList();
        var isWhole = own.TrueForAll(applied.Contains);
        if (applied.Except(own).Any())
            return isWhole ? StoreVersion.Newer : StoreVersion.Earlier;
        return isWhole ? StoreVersion.Current : StoreVersion.Incomplete;
    }

    /// <summary>Applies what is missing, and gets a store of an earlier version out of the way.</summary>
    /// <returns>Where that was set aside; null when there was none.</returns>
    private protected abstract Task<string?> MigrateAsync(CancellationToken cancellationToken);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Widths.Word);
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(Widths.Word);
        configurationBuilder.Properties<FigureText>().HaveConversion<FigureTextConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CareersContext).Assembly);
        foreach (var part in modelBuilder.Model.GetEntityTypes().Where(type => typeof(IPagePart).IsAssignableFrom(type.ClrType)))
        {
            var property = part.FindProperty(nameof(IPagePart.PageAddress))!;
            property.SetMaxLength(Widths.Address);
            if (part.FindPrimaryKey() is null)
                part.SetPrimaryKey([property, part.FindProperty(nameof(IPagePart.Position))!]);
        }

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.Name.EndsWith("Address", StringComparison.Ordinal))
                property.SetMaxLength(Widths.Address);
            else if (property.Name.EndsWith("Key", StringComparison.Ordinal))
                property.SetMaxLength(Slug.MaxLength);
        }
    }
}

/// <summary>The store in a SQLite file.</summary>
public sealed class SqliteCareersContext(DbContextOptions<SqliteCareersContext> options) : CareersContext(options)
{
    /// <inheritdoc />
    internal override Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken) =>
        SqliteSnapshot.BeginAsync(this, cancellationToken);

    /// <summary>SQLite knows this level and reading what is not committed. With this one it takes the write lock at once.</summary>
    private protected override async Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellationToken)
    {
        // The lock is waited for as long as the connection says, and EF Core has it say what readers wait.
        var connection = (SqliteConnection)Database.GetDbConnection();
        var readersWait = connection.DefaultTimeout;
        connection.DefaultTimeout = new SqliteConnectionStringBuilder(connection.ConnectionString).DefaultTimeout;
        try
        {
            return await Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        }
        finally
        {
            connection.DefaultTimeout = readersWait;
        }
    }

    private protected override Task<string?> MigrateAsync(CancellationToken cancellationToken) =>
        SqliteMigration.RunAsync(this, cancellationToken);
}

/// <summary>The store in SQL Server.</summary>
public sealed class SqlServerCareersContext(DbContextOptions<SqlServerCareersContext> options) : CareersContext(options)
{
    /// <inheritdoc />
    internal override Task LockForPublishingAsync(CancellationToken cancellationToken) =>
        SqlServerPublishLock.TakeAsync(Database, cancellationToken);

    /// <inheritdoc />
    internal override async Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken) =>
        await Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);

    private protected override Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellationToken) =>
        Database.BeginTransactionAsync(StatedIsolation.Usual, cancellationToken);

    /// <summary>A database is not one file that could be renamed: who looks after it decides what becomes of the earlier tables.</summary>
    private protected override async Task<string?> MigrateAsync(CancellationToken cancellationToken)
    {
        if (await VersionAsync(cancellationToken) == StoreVersion.Earlier)
            throw new StoreUnavailableException(
                "Its tables are of an earlier version of the site, which this one does not read: give it an empty database."
            );
        await Database.MigrateAsync(cancellationToken);
        return null;
    }
}

/// <summary>How the tables of a store stand to this version of the site.</summary>
internal enum StoreVersion
{
    /// <summary>They are those of this version.</summary>
    Current,

    /// <summary>There are none, or some migrations are missing.</summary>
    Incomplete,

    /// <summary>They were made by migrations that this version has no more.</summary>
    Earlier,

    /// <summary>They were made by all migrations of this version and others that it does not have yet.</summary>
    Newer,
}
