using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Addresses;
using ProbationCareers.Web.Features.Changes;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Glossary;
using ProbationCareers.Web.Features.Guides;
using ProbationCareers.Web.Features.Home;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Routes;
using ProbationCareers.Web.Features.Search;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Features.Skills;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.WhichRole;
using ProbationCareers.Web.Features.WorkingEnvironments;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>
/// Every query of the site, put to SQL Server's provider without a server: what it would send is written down and parsed. A
/// query that only SQLite understands fails here.
/// </summary>
public sealed class SqlServerQueryTests
{
    private const string Address = "/roles/probation-officer";

    private static readonly FigureBook NoFigures = new([]);

    public static TheoryData<string> Names => [.. Queries.Keys];

    private static Dictionary<string, Func<CareersContext, CancellationToken, Task>> Queries { get; } = new(StringComparer.Ordinal)
    {
        ["current release"] = (context, stop) => context.Releases.CurrentAsync(stop),
        ["figures"] = (context, stop) => context.FigureBookAsync(stop),
        ["body of a page"] = (context, stop) => context.BodyAsync(Address, NoFigures, stop),
        ["role cards"] = (context, stop) => context.Roles.CardsAsync(NoFigures, stop),
        ["role facts"] = (context, stop) => context.FactsAsync(Address, NoFigures, stop),
        ["pathway cards"] = (context, stop) => context.Pathways.CardsAsync(NoFigures, stop),
        ["pathway facts"] = (context, stop) => context.PathwayFactsAsync(Address, NoFigures, stop),
        ["pay cards"] = (context, stop) => context.PayCardsAsync(NoFigures, stop),
        ["pay facts"] = (context, stop) => context.PayFactsAsync(Address, NoFigures, stop),
        ["environment cards"] = (context, stop) => context.EnvironmentCardsAsync(stop),
        ["environment facts"] = (context, stop) => context.EnvironmentFactsAsync(Address, NoFigures, stop),
        ["roles of a band"] = (context, stop) => context.Roles.Where(role => role.PayBandAddress == Address && role.Status != RoleStatus.NoLongerUsed).CardsAsync(NoFigures, stop),
        ["skill cards"] = (context, stop) => context.SkillCardsAsync(stop),
        ["roles that ask for a skill"] = (context, stop) => context.SkillRolesAsync(Address, stop),
        ["guide cards"] = (context, stop) => context.Guides.GuideCardsAsync(stop),
        ["guide facts"] = (context, stop) => context.GuideFactsAsync(Address, stop),
        ["guides of the home page"] = (context, stop) => context.HomeGuidesAsync(stop),
        ["glossary"] = (context, stop) => new GlossaryController(context).Index(stop),
        ["sources"] = (context, stop) => context.SourceEntriesAsync(stop),
        ["source"] = (context, stop) => context.SourceAsync("key", stop),
        ["roles to compare"] = (context, stop) => context.RoleChoicesAsync(stop),
        ["pathways to compare"] = (context, stop) => context.PathwayChoicesAsync(stop),
        ["comparison of roles"] = (context, stop) => Reached(() => context.CompareAsync(new CompareQuestion(CompareKind.Roles, TwoOf(Address), false, []), NoFigures, default, stop)),
        ["comparison of pathways"] = (context, stop) => Reached(() => context.CompareAsync(new CompareQuestion(CompareKind.Pathways, TwoOf(Address), false, []), NoFigures, default, stop)),
        ["questions of the route finder"] = (context, stop) => context.RouteQuestionsAsync(stop),
        ["routes"] = (context, stop) => context.RoutesAsync(stop),
        ["results of the route finder"] = (context, stop) => context.RouteResultsAsync([], NoFigures, stop),
        ["questions about work"] = (context, stop) => context.WorkQuestionsAsync(stop),
        ["sides of the work"] = (context, stop) => context.WorkProfilesAsync(stop),
        ["links to sources"] = (context, stop) => context.SourceLinksAsync(stop),
        ["what can be found"] = (context, stop) => context.SearchablePagesAsync(stop),
        ["addresses"] = (context, stop) => context.KnownAddressesAsync(stop),
        ["changes"] = (context, stop) => context.ReleaseChangesAsync(50, stop),
    };

    private static IReadOnlyList<CompareChoice> TwoOf(string address) => [new("a", "A", address, ""), new("b", "B", address, "")];

    /// <summary>Runs a query that needs the answer of the one before: with no rows it ends early, and what was sent until then counts.</summary>
    private static async Task Reached(Func<Task> query)
    {
        try
        {
            await query();
        }
        catch (Exception error) when (error is KeyNotFoundException or NullReferenceException)
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
