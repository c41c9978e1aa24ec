using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class RepeatedQueriesTests
{
    private readonly RepeatedQueries _queries = new();

    [Fact]
    public void IsAskedAgain_SecondTime_IsTrue()
    {
        _queries.IsAskedAgain("/search?q=pay").ShouldBeFalse();
        _queries.IsAskedAgain("/search?q=leave").ShouldBeFalse();
        _queries.IsAskedAgain("/search?q=pay").ShouldBeTrue();
    }

    [Fact]
    public void IsAskedAgain_AfterTooManyOthers_IsForgotten()
    {
        _queries.IsAskedAgain("/search?q=pay");
        for (var i = 0; i < 2 * RepeatedQueries.Most; i++)
            _queries.IsAskedAgain($"/search?q={i}");

        _queries.IsAskedAgain("/search?q=pay").ShouldBeFalse();
    }
}
