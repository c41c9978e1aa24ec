using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>The index over a few pages that are made for the tests.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private readonly SearchIndex _index = new(
        [
            Page(
                "/roles/officer",
                "Probation officer",
                ResultKind.Role,
                "You supervise people.",
                ["PO"],
                new SearchablePart("pay", "Pay", "Officers earn a salary. London pays more."),
                new SearchablePart("tasks", "What you’ll do", "You write reports for courts.")
            ),
            Page(
                "/roles/clerk",
                "Case administrator",
                ResultKind.Role,
                "You keep records.",
                ["secretary", "office job"],
                new SearchablePart("tasks", "What you’ll do", "You prepare files and keep records in order.")
            ),
            Page(
                "/guides/record",
                "Applying with a criminal record",
                ResultKind.Guide,
                "A record does not rule you out.",
                ["been to prison myself"],
                new SearchablePart("declare", "What to declare", "Convictions and cautions, however old.")
            ),
            Page("/working-environments/prison", "Prison", ResultKind.WorkingEnvironment, "Work behind the walls.", []),
        ],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["parole officer"] = ["probation officer"],
            ["jail"] = ["prison"],
            ["how much"] = ["pay"],
        }
    );

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("probation officer", "/roles/officer")]
    [InlineData("PO", "/roles/officer")]
    [InlineData("secretaries", "/roles/clerk")]
    [InlineData("criminal records", "/guides/record")]
    [InlineData("parole officer", "/roles/officer")]
    [InlineData("Jail", "/working-environments/prison")]
    [InlineData("crimnal recrod", "/guides/record")]
    [InlineData("probaton ofcer", "/roles/officer")]
    [InlineData("how much do they get", "/roles/officer")]
    [InlineData("I have been to prison myself", "/guides/record")]
    public void Search_WhatPeopleType_FindsThePage(string query, string address) =>
        _index.Search(query).Hits[0].Page.Address.ShouldBe(address);

    [Fact]
    public void Search_MistypedWord_SaysWhatItWasTakenFor() =>
        _index.Search("administartor").Query.Corrections.ShouldBe([new Correction("administartor", "administrator")]);

    [Theory]
    [InlineData("can you be an officer with tattoos", new[] { "tattoos" })]
    [InlineData("Tattoos or piercings as an officer", new[] { "tattoos", "piercings" })]
    [InlineData("officer records", new string[0])]
    [InlineData("how much do they get", new string[0])]
    [InlineData("jail", new string[0])]
    [InlineData("crimnal recrod", new string[0])]
    [InlineData("xyzzy", new[] { "xyzzy" })]
    public void Search_WordThatNoPageHas_IsNamed(string query, string[] missing) => _index.Search(query).Missing.ShouldBe(missing);

    [Theory]
    [InlineData("sallary", "salary")]
    [InlineData("recrod", "record")]
    [InlineData("fles", null)]
    [InlineData("piles", null)]
    [InlineData("walks", null)]
    public void Search_ShortWord_IsOnlyTakenForAnotherThatItMostLikelyIs(string typed, string? known) =>
        _index.Search(typed).Query.Corrections.Select(correction => correction.Known).ShouldBe(known is null ? [] : [known]);

    [Fact]
    public void Search_KnownWord_IsTakenAsItIs() => _index.Search("files").Query.Corrections.ShouldBeEmpty();

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?*~^")]
    [InlineData("\u0000\u0001")]
    public void Search_NothingToFind_FindsNothing(string query) => _index.Search(query).Hits.ShouldBeEmpty();

    [Theory]
    [InlineData("(probation OR officer)~2^9 AND {* TO *}")]
    [InlineData("officer AND NOT NOT (((")]
    [InlineData("\"officer")]
    [InlineData("officer\\")]
    [InlineData("/[a-z]*officer/")]
    public void Search_LuceneSyntax_IsTakenAsWords(string query) =>
        _index.Search(query).Hits.ShouldContain(hit => hit.Page.Address == "/roles/officer");

    [Fact]
    public void Search_FillersAlone_AreLookedForAfterAll() => _index.Search("what you").Query.Groups.Count.ShouldBe(2);

    [Fact]
    public void Search_VeryLongQuery_LooksAtItsFirstWords()
    {
        var answer = _index.Search(string.Join(' ', Enumerable.Repeat("officer", 10_000)));

        answer.Query.Groups.Count.ShouldBeLessThanOrEqualTo(24);
        answer.Hits[0].Page.Address.ShouldBe("/roles/officer");
    }

    [Theory]
    [InlineData("salary of officers in London", "pay")]
    [InlineData("reports for courts", "tasks")]
    [InlineData("probation officer", null)]
    public void BestParts_OfAPage_IsTheOneThatAnswers(string query, string? anchor)
    {
        var answer = _index.Search(query);

        _index.BestParts([answer.Hits.First(hit => hit.Page.Address == "/roles/officer")], answer.Query)[0]?.Anchor.ShouldBe(anchor);
    }

    [Fact]
    public void NearestWords_OfUnknownWords_AreKnownOnesAndNotThoseTyped()
    {
        // Too short to be taken for another without asking.
        _index.NearestWords(_index.Search("payy the xqz").Query, 3).ShouldNotContain("the");
        _index.NearestWords(_index.Search("officer").Query, 3).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("i'd like to keep records")]
    [InlineData("i\u2019d like to keep records")]
    [InlineData("I\u02BCd like to keep records")]
    public void Search_EitherApostrophe_IsTheSame(string query)
    {
        var answer = _index.Search(query);

        answer.Query.Groups.SelectMany(group => group.Own).ShouldBe(["keep", "record"]);
        answer.Hits[0].Page.Address.ShouldBe("/roles/clerk");
    }

    [Fact]
    public void Search_LongUnknownWord_IsNotTakenForAnother() =>
        _index.Search("administrator" + new string('r', 200)).Query.Corrections.ShouldBeEmpty();

    [Fact]
    public void Search_ManyMistypedWords_MendsTheFirstFew() =>
        _index.Search("offcer recrds convctions supervse prbation administrtor prson salry applyng").Query.Corrections.Count.ShouldBe(6);

    [Fact]
    public void Search_WordGivenAgainAndAgain_IsOneGroup() => _index.Search("jail jail officer jail").Query.Groups.Count.ShouldBe(2);

    [Theory]
    [InlineData("pro", new[] { "/roles/officer" })]
    [InlineData("off", new[] { "/roles/officer", "/roles/clerk" })]
    [InlineData("case adm", new[] { "/roles/clerk" })]
    [InlineData("been to pri", new[] { "/guides/record" })]
    [InlineData("zzz", new string[0])]
    [InlineData("", new string[0])]
    public void Suggestions_BeginAsWhatWasTyped(string text, string[] addresses) =>
        _index.Suggest(text, 5).Select(page => page.Address).ShouldBe(addresses);

    [Fact]
    public void Suggestions_AreNoMoreThanAskedFor() => _index.Suggest("p", 1).Count.ShouldBe(1);

    private static SearchablePage Page(
        string address,
        string title,
        ResultKind kind,
        string summary,
        IReadOnlyList<string> names,
        params SearchablePart[] parts
    ) =>
        new()
        {
            Address = address,
            Title = title,
            Kind = kind,
            Summary = summary,
            Names = names,
            Parts = parts,
        };
}
