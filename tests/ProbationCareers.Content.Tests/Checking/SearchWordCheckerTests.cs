using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

/// <summary>Words that find a page have to be borne out by what the page says, in whichever form.</summary>
public sealed class SearchWordCheckerTests
{
    [Theory]
    [InlineData("officer")]
    [InlineData("Officers")]
    [InlineData("officer's")]
    [InlineData("meeting people")]
    [InlineData("plans")]
    [InlineData("planned")]
    [InlineData("listens")]
    [InlineData("what do I need to listen to")]
    [InlineData("in the morning")]
    [InlineData("weekday")]
    [InlineData("team leaders")]
    [InlineData("direct application")]
    [InlineData("office")]
    [InlineData("of the")]
    public void SearchWord_ThatThePageHas_IsFine(string words) => Found(words).ShouldBeEmpty();

    [Theory]
    [InlineData("tattoos", "'tattoos'")]
    [InlineData("officer with tattoos", "'tattoos'")]
    [InlineData("tattoos and piercings", "'tattoos' or 'piercings'")]
    [InlineData("planet", "'planet'")]
    [InlineData("article", "'article'")]
    [InlineData("hidden", "'hidden'")]
    [InlineData("team", null)]
    [InlineData("M25", "'m25'")]
    public void SearchWord_ThatThePageLacks_IsNamed(string words, string? named) =>
        Found(words)
            .Select(problem => problem.What)
            .ShouldBe(
                named is null
                    ? []
                    :
                    [
                        $"The search {(words.Contains(' ', StringComparison.Ordinal) ? "words" : "word")} '{words}' "
                            + $"{(words.Contains(' ', StringComparison.Ordinal) ? "lead" : "leads")} to this page, which does not "
                            + $"mention {named}.",
                    ]
            );

    [Theory]
    [InlineData("- { when: [gaffer], also: [team leader] }", "gaffer", true)]
    [InlineData("- { when: [\"big boss\"], also: [team leader] }", "the big boss", true)]
    [InlineData("- { when: [gaffer], also: [leader of ships] }", "gaffer", false)]
    [InlineData("- { when: [gaffer], also: [leader team] }", "gaffer", false)]
    public void SearchWord_ThatHasAnotherNameInSearchYml_IsFineWhenThePageHasThat(string synonym, string words, bool isFine) =>
        Found(words, content => content.Write("search.yml", synonym + "\n")).Count().ShouldBe(isFine ? 0 : 1);

    [Theory]
    [InlineData("PDU", "A probation delivery unit is here.", true)]
    [InlineData("probation delivery unit", "Each PDU is here.", true)]
    [InlineData("delivery units", "Each PDU is here.", true)]
    [InlineData("PDU", "Nothing is here.", false)]
    public void SearchWord_OfTheGlossary_IsFineInEachOfItsForms(string words, string text, bool isFine) =>
        Found(words, content => content.Change("roles/officer.md", "Plan.", "Plan. " + text)).Count().ShouldBe(isFine ? 0 : 1);

    private static IEnumerable<Problem> Found(string words, Action<TemporaryContent>? change = null)
    {
        using var content = TemporaryContent
            .Good()
            .Change("roles/officer.md", "sources: [official, article]", $"sources: [official, article]\nsearchWords: [\"{words}\"]");
        change?.Invoke(content);
        var reading = content.Read();
        reading.Problems.ShouldBeEmpty();
        return reading.Warnings.Where(problem => problem.Rule == ProblemRule.SearchWordNotOnPage);
    }
}
