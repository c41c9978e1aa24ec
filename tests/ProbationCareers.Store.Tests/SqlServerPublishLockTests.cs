using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProbationCareers.Store.Tests.Migrations;

namespace ProbationCareers.Store.Tests;

public sealed class SqlServerPublishLockTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Take_LockThatIsGranted_GoesOn(int answer)
    {
        var server = new FakeSqlServer(answer);
        await using var context = Open(server);

        await context.LockForPublishingAsync(Stopping);

        TransactSql.Errors(server.Asked.ShouldHaveSingleItem()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, "Another publisher has held the store for 20 seconds.")]
    [InlineData(-2, "SQL Server took the store's lock back")]
    [InlineData(-3, "SQL Server took the store's lock back")]
    [InlineData(-999, "sp_getapplock returned -999")]
    [InlineData(null, "sp_getapplock returned nothing")]
    public async Task Take_LockThatIsNotGranted_SaysWhy(int? answer, string reason)
    {
        await using var context = Open(new FakeSqlServer(answer));

        var error = await Should.ThrowAsync<InvalidOperationException>(context.LockForPublishingAsync(Stopping));

        error.Message.ShouldContain(reason);
        error.Message.ShouldContain("Nothing was published");
    }

    private static SqlServerCareersContext Open(FakeSqlServer server)
    {
        var options = new DbContextOptionsBuilder<SqlServerCareersContext>();
        StoreDatabases.UseSqlServer(options, "Server=nowhere.invalid;Database=Careers");
        return new SqlServerCareersContext(options.AddInterceptors(server).Options);
    }

    /// <summary>Answers in the place of a server: the connection stays closed, and the procedure returns what a test wants.</summary>
    private sealed class FakeSqlServer(int? answer) : DbCommandInterceptor, IDbConnectionInterceptor
    {
        public List<string> Asked { get; } = [];

        public ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => new(InterceptionResult.Suppress());

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            Asked.Add(command.CommandText);
            command.Parameters["@granted"].Value = answer is null ? DBNull.Value : answer;
            return new(InterceptionResult<int>.SuppressWithResult(-1));
        }
    }
}
