namespace ProbationCareers.Content.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("officer")]
    [InlineData("band-3")]
    [InlineData("3")]
    [InlineData("a-b-c")]
    public void TryParse_WordsJoinedByHyphens_IsASlug(string text)
    {
        var valid = Slug.TryParse(text, out var slug);

        valid.ShouldBeTrue();
        slug.Value.ShouldBe(text);
        slug.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Officer")]
    [InlineData("-officer")]
    [InlineData("officer-")]
    [InlineData("court--officer")]
    [InlineData("court officer")]
    [InlineData("court_officer")]
    [InlineData("../officer")]
    [InlineData("officer.md")]
    [InlineData("officér")]
    [InlineData("٣")]
    [InlineData("officer\n")]
    [InlineData("officer\0")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Slug.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void TryParse_LongestAndOneMore_OnlyTheLongestIsASlug()
    {
        var longest = new string('a', Slug.MaxLength);

        Slug.TryParse(longest, out _).ShouldBeTrue();
        Slug.TryParse(longest + "a", out _).ShouldBeFalse();
    }

    [Fact]
    public void Value_NeverSet_Throws() => Should.Throw<InvalidOperationException>(() => default(Slug).Value);

    [Theory]
    [InlineData("What you’ll do", "what-youll-do")]
    [InlineData("What you'll do", "what-youll-do")]
    [InlineData("‘What’ you need", "what-you-need")]
    [InlineData("  Pay & benefits: 2025/26! ", "pay-benefits-2025-26")]
    [InlineData("Is it for you?", "is-it-for-you")]
    [InlineData("???", "")]
    [InlineData("", "")]
    public void From_Words_JoinsThemByHyphens(string words, string slug) => Slug.From(words).ShouldBe(slug);

    [Fact]
    public void From_ManyWords_EndsWithoutAHyphenAtTheLongest()
    {
        var words = new string('a', Slug.MaxLength - 1) + " b";

        var slug = Slug.From(words);

        slug.ShouldBe(new string('a', Slug.MaxLength - 1));
        Slug.TryParse(slug, out _).ShouldBeTrue();
    }
}
