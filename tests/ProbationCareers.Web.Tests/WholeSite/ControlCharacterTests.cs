using System.Net;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>
/// Names in the store with characters that XML cannot say, as releases of earlier versions may hold them: every answer is whole all the
/// same.
/// </summary>
public sealed class ControlCharacterTests
{
    [Fact]
    public async Task Get_AnyAnswer_WithControlCharactersInNames_IsWhole()
    {
        using var store = new TemporaryFolder();
        await using (await RunningSite.StartAsync(Repository.SmallContent, store.Path)) { }

        await SpoilAsync(store.Of("careers.db"));
        await using var site = await RunningSite.StartAsync(Repository.SmallContent, store.Path);

        foreach (var address in new[] { "/changes.atom", "/sitemap.xml" })
        {
            using var response = await site.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        foreach (
            var address in new[]
            {
                "/",
                "/roles",
                "/roles/officer",
                "/changes",
                "/sources",
                "/figures",
                "/glossary",
                "/pay",
                "/search?q=officer",
                "/search/suggestions?q=off",
                "/roles/oficer",
            }
        )
        {
            using var response = await site.GetAsync(address);
            response.StatusCode.ShouldBe(address == "/roles/oficer" ? HttpStatusCode.NotFound : HttpStatusCode.OK, address);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(
                letter => letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t',
                address
            );
        }
    }

    /// <summary>Puts control characters into every name that pages, lists and feeds show.</summary>
    private static async Task SpoilAsync(string store)
    {
        await using var connection = new SqliteConnection($"Data Source={store}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (
            var (table, column) in new[]
            {
                ("Pages", "Title"),
                ("Pages", "Summary"),
                ("Sources", "Title"),
                ("Figures", "Label"),
                ("Terms", "Name"),
                ("Changes", "Subject"),
                ("SiteSettings", "Name"),
            }
        )
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of the test's own.
            command.CommandText = $"UPDATE {table} SET {column} = {column} || char(1) || char(11) || char(65534)";
#pragma warning restore CA2100
            (await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBePositive($"{table}.{column}");
        }

        SqliteConnection.ClearAllPools();
    }
}
