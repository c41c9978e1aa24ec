using ProbationCareers.Content.Searching;

namespace ProbationCareers.Content.Tests.Searching;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("apply", "applies", "applied", "applying")]
    [InlineData("plan", "plans", "planned", "planning")]
    [InlineData("call", "calls", "called", "calling")]
    [InlineData("supervise", "supervises", "supervised", "supervising", "supervision")]
    [InlineData("recruit", "recruits", "recruiting", "recruitment")]
    [InlineData("compete", "competition", "competitive")]
    [InlineData("process", "processes", "processing")]
    [InlineData("search", "searches", "searched")]
    [InlineData("officer", "officers", "officer's")]
    [InlineData("family", "families")]
    public void Of_FormsOfOneWord_IsTheSame(params string[] forms) => forms.Select(WordStem.Of).Distinct().ShouldHaveSingleItem();

    [Theory]
    [InlineData("apply", "reapply")]
    [InlineData("office", "officer")]
    [InlineData("commute", "community")]
    [InlineData("prison", "person")]
    [InlineData("this", "thing")]
    [InlineData("bus", "busy")]
    [InlineData("need", "needle")]
    public void Of_OtherWords_Differs(string one, string other) => WordStem.Of(one).ShouldNotBe(WordStem.Of(other));
}
