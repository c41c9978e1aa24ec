using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class NearestWordTests
{
    private static readonly string[] Keys = ["title", "summary", "reviewed", "reviewBy", "owner", "to"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("summmary", "summary")]
    [InlineData("sumnary", "summary")]
    [InlineData("usmmary", "summary")]
    [InlineData("SUMMARY", "summary")]
    [InlineData("reviewby", "reviewBy")]
    [InlineData("reviewd", "reviewed")]
    [InlineData("onwer", "owner")]
    public void To_OneMistake_FindsTheWordMeant(string word, string meant) => NearestWord.To(word, Keys).ShouldBe(meant);

    [Theory]
    [InlineData("colour")]
    [InlineData("x")]
    [InlineData("xy")]
    [InlineData("")]
    public void To_FarFromAll_IsNull(string word) => NearestWord.To(word, Keys).ShouldBeNull();

    [Fact]
    public void To_NoCandidates_IsNull() => NearestWord.To("title", []).ShouldBeNull();

    [Fact]
    public void To_TwoAsNear_IsTheFirstByAlphabet() => NearestWord.To("band-4", ["band-5", "band-3"]).ShouldBe("band-3");

    [Fact]
    public void To_LettersSwapped_CountsAsOneMistake() => NearestWord.To("abdc", ["abaa", "abcd"]).ShouldBe("abcd");

    [Fact]
    public void Suggest_NearAndFar_NamesTheWordOrFallsBack()
    {
        NearestWord.Suggest("titel", Keys, "No idea.").ShouldBe("Did you mean 'title'?");
        NearestWord.Suggest("colour", Keys, "No idea.").ShouldBe("No idea.");
    }
}
