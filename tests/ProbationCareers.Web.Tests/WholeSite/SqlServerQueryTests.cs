using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Home;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.WorkingEnvironments;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>
/// Every query of the site, put to SQL Server's provider without a server: what it would send is written down and parsed. A
/// query that only SQLite understands fails here.
/// </summary>
public sealed class SqlServerQueryTests
{
    private const string Address = "/roles/probation-officer";

    public static TheoryData<string> Names => [.. Queries.Keys];

    private static Dictionary<string, Func<CareersContext, CancellationToken, Task>> Queries { get; } = new(StringComparer.Ordinal)
    {
        ["current release"] = (context, stop) => context.Releases.CurrentAsync(stop),
        ["body of a page"] = (context, stop) => context.BodyAsync(Address, stop),
        ["role cards"] = (context, stop) => context.Roles.CardsAsync(stop),
        ["role facts"] = (context, stop) => context.FactsAsync(Address, stop),
        ["pathway cards"] = (context, stop) => context.Pathways.CardsAsync(stop),
        ["pathway facts"] = (context, stop) => context.PathwayFactsAsync(Address, stop),
        ["pay cards"] = (context, stop) => context.PayCardsAsync(stop),
        ["pay facts"] = (context, stop) => context.PayFactsAsync(Address, stop),
        ["environment cards"] = (context, stop) => context.EnvironmentCardsAsync(stop),
        ["environment facts"] = (context, stop) => context.EnvironmentFactsAsync(Address, stop),
        ["roles of a band"] = (context, stop) => context.Roles.Where(role => role.PayBandAddress == Address && role.Status != RoleStatus.NoLongerUsed).CardsAsync(stop),
        ["sources"] = (context, stop) => context.SourceEntriesAsync(stop),
        ["figures of the home page"] = (context, stop) => context.SureFiguresAsync(stop),
    };

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
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
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
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
