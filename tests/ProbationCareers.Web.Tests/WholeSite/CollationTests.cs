using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>The site on a database that sorts every text backwards.</summary>
public sealed class BackwardSite : IAsyncLifetime
{
    private readonly TemporaryFolder _store = new();
    private RunningSite? _site;

    internal RunningSite Site => _site!;

    internal BackwardTexts Texts { get; } = new();

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            Repository.Content,
            _store.Path,
            services => services.ConfigureDbContext<SqliteCareersContext>(options => options.AddInterceptors(Texts, new Opened()))
        );

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _store.Dispose();
    }

    private sealed class Opened : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => AddCollation(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            AddCollation(connection);
            return Task.CompletedTask;
        }

        private static void AddCollation(DbConnection connection) =>
            ((SqliteConnection)connection).CreateCollation(BackwardTexts.Collation, (a, b) => string.CompareOrdinal(b, a));
    }
}

/// <summary>Has every query sort texts backwards, and notes what is sorted by.</summary>
internal sealed partial class BackwardTexts : DbCommandInterceptor
{
    public const string Collation = "BACKWARDS";

    private readonly HashSet<(string? Table, string Column)> _columns = [];

    /// <summary>The columns that were sorted by; the table is not known of a column of a subquery.</summary>
    public IReadOnlyList<(string? Table, string Column)> Columns
    {
        get
        {
            lock (_columns)
                return [.. _columns.Order()];
        }
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Turn(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Turn(command);
        return ValueTask.FromResult(result);
    }

#pragma warning disable CA2100 // The command stays the provider's own, but for its order.
    private void Turn(DbCommand command)
    {
        var sql = command.CommandText;
        var tables = Aliases
            .Matches(sql)
            .ToLookup(alias => alias.Groups["alias"].Value, alias => alias.Groups["table"].Value, StringComparer.Ordinal);
        command.CommandText = Orders.Replace(
            sql,
            order =>
                Sorted.Replace(
                    order.Value,
                    column =>
                    {
                        lock (_columns)
                            _columns.Add((tables[column.Groups["alias"].Value].FirstOrDefault(), column.Groups["name"].Value));
                        return $"{column.Value} COLLATE {Collation}";
                    }
                )
        );
    }
#pragma warning restore CA2100

    /// <summary>From ORDER BY to the end of its line, or of the window that it orders.</summary>
    [GeneratedRegex(@"(?<=ORDER BY )[^\n]*?(?=\)|\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Orders { get; }

    [GeneratedRegex("""(?:"(?<alias>\w+)"\.)?"(?<name>\w+)"(?!\.)""", RegexOptions.CultureInvariant)]
    private static partial Regex Sorted { get; }

    [GeneratedRegex("(?:FROM|JOIN) \"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Aliases { get; }
}

/// <summary>
/// What readers see is in the same order whatever the database's collation: SQLite and SQL Server sort texts differently, and SQL Server
/// differently from one installation to the next.
/// </summary>
public sealed partial class CollationTests(SiteFixture fixture, BackwardSite backward) : IClassFixture<BackwardSite>
{
    [Fact]
    public async Task Get_EveryPage_WhenTextsAreSortedBackwards_IsTheSame()
    {
        var different = new List<string>();
        foreach (var page in fixture.Pages.Concat(fixture.Answers))
        {
            var other = await CrawledPage.GetAsync(backward.Site, page.Address);
            if (other.Find("main").InnerHtml != page.Find("main").InnerHtml)
                different.Add(page.Address);
        }

        different.ShouldBeEmpty();
    }

    /// <summary>
    /// Keys may be sorted by, to group rows: no reader sees their order. Any other text is sorted in memory by <see
    /// cref="Content.AlphabeticalOrder"/>.
    /// </summary>
    [Fact]
    public async Task Sql_OfEveryPage_SortsByNoTextButKeys()
    {
        foreach (var page in fixture.Pages.Concat(fixture.Answers))
            await CrawledPage.GetAsync(backward.Site, page.Address);
        await using var scope = backward.Site.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<CareersContext>().Model;
        var texts = (
            from type in model.GetEntityTypes()
            from table in type.GetTableMappings()
            from column in table.ColumnMappings
            where (column.TypeMapping.Converter?.ProviderClrType ?? column.TypeMapping.ClrType) == typeof(string)
            select (Table: table.Table.Name, Column: column.Column.Name, IsKey: column.Property.IsKey() || column.Property.IsForeignKey())
        ).ToList();

        var sorted = backward
            .Texts.Columns.Where(by =>
                texts.Where(text => text.Column == Known(by.Column) && (by.Table is null || text.Table == by.Table)).ToList()
                    is [_, ..] meant
                && !meant.Any(text => text.IsKey)
            )
            .ToList();

        backward.Texts.Columns.ShouldContain(by => by.Column == "Position");
        backward.Texts.Columns.ShouldContain(by => by.Column == "Address");
        sorted.ShouldBeEmpty();

        // A subquery numbers columns of the same name.
        string Known(string column) => texts.Any(text => text.Column == column) ? column : Number.Replace(column, "");
    }

    [GeneratedRegex(@"\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
