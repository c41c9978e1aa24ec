using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>
/// Every query of the site, put to SQL Server's provider without a server: what it would send is written down and parsed. A
/// query that only SQLite understands fails here.
/// </summary>
public sealed class SqlServerQueryTests
{
    public static TheoryData<string> Names => [.. Queries.Keys];

    private static Dictionary<string, Func<CareersContext, CancellationToken, Task>> Queries { get; } =
        new(StringComparer.Ordinal)
        {
            ["current release"] = (context, stop) => context.Releases.CurrentAsync(stop),
            ["catalogue"] = (context, stop) =>
                Reached(() =>
                    context.ReadCatalogueAsync(
                        new Release
                        {
                            Number = 1,
                            PublishedAt = default,
                            ContentHash = "",
                            Fingerprint = "",
                            ChangesOn = null,
                            PageCount = 0,
                        },
                        stop
                    )
                ),
            ["text of a page"] = (context, stop) => context.ReadTextAsync("/roles/probation-officer", stop),
            ["texts of all pages"] = (context, stop) => context.ReadTextsAsync(stop),
            ["image"] = (context, stop) =>
                context.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Address == "/images/x.png", stop),
            ["published before"] = (context, stop) => context.PublishedContentAsync(stop),
        };

    /// <summary>
    /// Runs a query that needs the answer of the one before: with no rows it ends early, and what was sent until then counts.
    /// </summary>
    private static async Task Reached(Func<Task> query)
    {
        try
        {
            await query();
        }
        catch (Exception error) when (error is InvalidOperationException)
        {
            // There is no row to go on with.
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Query_ForSqlServer_IsTransactSql(string name)
    {
        var sent = new WrittenDown();
        var options = new DbContextOptionsBuilder<SqlServerCareersContext>()
            .UseSqlServer("Server=nowhere;Database=Careers", server => server.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning))
            .AddInterceptors(sent, new NoConnection());
        await using var context = new SqlServerCareersContext(options.Options);

        await Queries[name](context, TestContext.Current.CancellationToken);

        sent.Commands.ShouldNotBeEmpty();
        sent.Commands.ShouldAllBe(command => Errors(command).Count == 0);
    }

    [Fact]
    public void Errors_OfWhatIsNotTransactSql_AreFound() => Errors("SELECT FROM WHERE LIMIT 1").ShouldNotBeEmpty();

    private static IList<ParseError> Errors(string command)
    {
        using var reader = new StringReader(command);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors;
    }

    /// <summary>Notes each command and answers it with no rows.</summary>
    private sealed class WrittenDown : DbCommandInterceptor
    {
        public List<string> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Commands.Add(command.CommandText);
#pragma warning disable CA2000 // EF Core disposes the reader, and the reader its table.
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader()));
#pragma warning restore CA2000
        }
    }

    /// <summary>Leaves the connection closed.</summary>
    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
