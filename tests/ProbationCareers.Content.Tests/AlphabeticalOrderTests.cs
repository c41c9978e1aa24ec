using System.Globalization;

namespace ProbationCareers.Content.Tests;

public sealed class AlphabeticalOrderTests
{
    [Theory]
    [InlineData("approved premises", "PQiP")]
    [InlineData("PQiP", "probation officer")]
    [InlineData("Band 2", "Band 10")]
    [InlineData("PQiP: 9 months", "PQiP: 15 months")]
    [InlineData("1,250 hours", "2,000 hours")]
    [InlineData("999 hours", "1,250 hours")]
    [InlineData("007 rules", "8 rules")]
    [InlineData("3 ways in", "A way in")]
    [InlineData("Court officer", "Courtesy")]
    [InlineData("Court-based work", "Court officer")]
    [InlineData("“Change” grants", "Charity")]
    [InlineData("(Acting) manager", "Band 3")]
    [InlineData("Éire", "Essex")]
    [InlineData("Llŷn", "Llyod")]
    [InlineData("Ynys Môn", "Ynys Mos")]
    [InlineData("Ŵyl", "Wymondham")]
    [InlineData("What you need", "What you’ll do")]
    [InlineData("Straße", "Strata")]
    [InlineData("cafe", "café")]
    [InlineData("Officer", "officer")]
    [InlineData("", "a")]
    public void Compare_TwoNames_PutsTheFirstFirst(string first, string second)
    {
        AlphabeticalOrder.ForReaders.Compare(first, second).ShouldBeNegative();
        AlphabeticalOrder.ForReaders.Compare(second, first).ShouldBePositive();
    }

    [Fact]
    public void Compare_SameName_IsEqual() => AlphabeticalOrder.ForReaders.Compare("Band 3", "Band 3").ShouldBe(0);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("cs-CZ")]
    [InlineData("")]
    public void Compare_InAnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            string[] names = ["chart", "Çelik", "cz", "INDIGO", "istanbul", "Ísland", "PQiP", "approved premises", "Band 10", "Band 9"];

            names
                .InAlphabeticalOrder(name => name, name => name)
                .ShouldBe(["approved premises", "Band 9", "Band 10", "Çelik", "chart", "cz", "INDIGO", "Ísland", "istanbul", "PQiP"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Compare_AnyNames_IsAnOrder()
    {
        string[] names =
        [
            "",
            " ",
            "-",
            "a",
            "A",
            "á",
            "a-b",
            "a b",
            "ab",
            "1",
            "01",
            "1,000",
            "1000",
            "1,00",
            "💙",
            "\uD83D",
            "é",
            "e\u0301",
            "’",
            "£5",
            "ß",
            "ss",
            "\0",
        ];

        foreach (var (a, b, c) in from a in names from b in names from c in names select (a, b, c))
        {
            Math.Sign(AlphabeticalOrder.ForReaders.Compare(a, b)).ShouldBe(-Math.Sign(AlphabeticalOrder.ForReaders.Compare(b, a)));
            if (AlphabeticalOrder.ForReaders.Compare(a, b) < 0 && AlphabeticalOrder.ForReaders.Compare(b, c) < 0)
                AlphabeticalOrder.ForReaders.Compare(a, c).ShouldBeNegative($"{a} {b} {c}");
        }
    }

    [Theory]
    [InlineData("“Breach”", 'B')]
    [InlineData("élan", 'E')]
    [InlineData("12-month plan", '1')]
    [InlineData("…", '#')]
    public void InitialOf_Name_IsItsFirstLetter(string name, char initial) => AlphabeticalOrder.InitialOf(name).ShouldBe(initial);
}
