namespace ProbationCareers.Content.Tests;

public sealed class SpecTests
{
    public static TheoryData<string> Examples => [.. SpecExample.All.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Render_Example_MakesTheHtmlBesideIt(string name)
    {
        var example = SpecExample.All[name];

        var (html, problems) = example.Render();

        html.ShouldBe(example.Html);
        problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("citations.md")]
    [InlineData("claims.md")]
    [InlineData("figures.md")]
    [InlineData("headings.md")]
    [InlineData("links.md")]
    [InlineData("tables.md")]
    [InlineData("terms.md")]
    [InlineData("text.md")]
    [InlineData("images.md")]
    public void Examples_OfEachFile_AreFound(string file) =>
        SpecExample.All.Keys.Count(name => name.StartsWith(file + ":", StringComparison.Ordinal)).ShouldBeGreaterThan(2);
}
