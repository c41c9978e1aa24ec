using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>
/// SQL Server's client needs globalization data, which a trimmed or "invariant" build would not have: nothing but the server may be
/// missing.
/// </summary>
public sealed class SqlServerConnectionTests
{
    private readonly string _nobody =
        $"Server=127.0.0.1,{ClosedPort()};Database=Careers;User ID=careers;Password=secret;TrustServerCertificate=true;Connect "
        + "Timeout=5;ConnectRetryCount=0";

    [Fact]
    public async Task Open_PortWhereNobodyAnswers_FailsAsAConnectionDoes()
    {
        await using var connection = new SqlConnection(_nobody);

        await Should.ThrowAsync<SqlException>(() => connection.OpenAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_ServerThatDoesNotAnswer_SaysThatTheStoreCannotBeOpened()
    {
        var (exitCode, output) = await SiteProcess.RunAsync(
            "--Store:Provider=SqlServer",
            $"--ConnectionStrings:Careers={_nobody}",
            $"--Content:Path={Repository.SmallContent}"
        );

        exitCode.ShouldBe(1, output);
        output.ShouldContain("FTL The site did not start. The store cannot be opened: ");
        output.ShouldNotContain("Globalization");
        output.ShouldNotContain("secret");
        output.ShouldNotContain("   at ");
    }

    /// <summary>A port that was free a moment ago.</summary>
    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
