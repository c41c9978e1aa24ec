using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ProbationCareers.Web.Features.Forms;

namespace ProbationCareers.Web.Tests.Features.Forms;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("?q=band-3", "band-3")]
    [InlineData("?q=%20%0d%0a&q=+two++words%09", "two words")]
    [InlineData("?q=one&q=two", "one")]
    [InlineData("?q=a%00b%7fc", "a b c")]
    [InlineData("?q=%EF%BF%BD", null)]
    [InlineData("?q=%ff%fe", "%ff%fe")]
    [InlineData("?q=", null)]
    [InlineData("?Q=band-3", "band-3")]
    [InlineData("?other=x", null)]
    [InlineData("", null)]
    public void One_Query_IsReadInOneCleanLine(string query, string? value) => QueryReader.One(Query(query), "q").ShouldBe(value);

    [Fact]
    public void One_LongValue_IsCutOff()
    {
        QueryReader.One(Query("?q=" + new string('x', 5000)), "q")!.Length.ShouldBe(QueryReader.Longest);
        QueryReader
            .One(Query("?q=" + new string('x', QueryReader.Longest - 1) + "%F0%9F%92%B7"), "q")!
            .Length.ShouldBe(QueryReader.Longest - 1);
    }

    private static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query));
}
