using System.Text;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Checking.Leftovers;

namespace ProbationCareers.Content.Tests.Checking.Leftovers;

public sealed class GarbledTextTests
{
    [Theory]
    [InlineData(1252)]
    [InlineData(28591)]
    public void Refuse_EveryLikelyLetter_SaysWhatItWas(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        foreach (var letter in "£€éèêëáàâäíìîïóòôöúùûüçñÉÈÀÖÜßŵŷŴ’‘“”–—…•½¼¾°©®™→✓")
        {
            var garbled = encoding.GetString(Encoding.UTF8.GetBytes(letter.ToString()));

            var found = Found($"a {garbled} b");

            if (garbled.EndsWith('\uFFFD') || garbled.Contains('?', StringComparison.Ordinal))
                continue;
            found.ShouldHaveSingleItem().Remedy.ShouldContain($"'{letter}'", Case.Sensitive, garbled);
        }
    }

    [Theory]
    [InlineData("Café, naïve, Zoë, Siân, Llŷr, ŵy, CAFÉ’S, “café…”, “Â”, señor, à la carte – £5 • ½ …")]
    [InlineData("≈ £5, √2, ¬p; Straße”, Ångström, Ólafur")]
    public void Refuse_LettersWithAccents_FindsNothing(string text) => Found(text).ShouldBeEmpty();

    private static IReadOnlyList<Problem> Found(string text)
    {
        var problems = new FileProblems("site/bad.md");
        GarbledText.Refuse(text, index => new Position(1, index + 1), problems);
        return problems.Found;
    }
}
