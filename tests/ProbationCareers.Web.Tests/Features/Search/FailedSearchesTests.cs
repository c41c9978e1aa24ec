using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Search;
using ProbationCareers.Web.Tests.Commands;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>Searches that found nothing are kept for editors, without anything about the visitor.</summary>
public sealed class FailedSearchesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Hoverboard Pilot", "hoverboard pilot")]
    [InlineData("hoverboards 2026", "hoverboards 2026")]
    [InlineData("me@example.org", null)]
    [InlineData("07700 900123", null)]
    [InlineData("call 07700900123", null)]
    [InlineData("born 1/2/1990", null)]
    [InlineData("office near SW1A 1AA", null)]
    [InlineData("12345", null)]
    [InlineData("???", null)]
    public void ToKeep_OfASearch_HasNothingThatLooksLikeSomebodys(string words, string? kept) =>
        FailedSearches.ToKeep(words).ShouldBe(kept);

    [Fact]
    public void ToKeep_LongSearch_IsCut() => FailedSearches.ToKeep(new string('x', 150))!.Length.ShouldBe(FailedSearch.MaxLength);

    [Fact]
    public void ToKeep_LongSearch_IsNotCutThroughACharacter() =>
        FailedSearches.ToKeep(new string('x', 99) + "\U0001F4F7")!.ShouldBe(new string('x', 99));

    [Fact]
    public async Task Search_WhenAsManyAreKeptAsMayBe_MakesRoomForTheNewOne()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 25));
        await using (var scope = small.Site.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
            context.AddRange(
                Enumerable
                    .Range(0, FailedSearches.MostKept)
                    .Select(number => new FailedSearch
                    {
                        Words = $"nonsense {number}",
                        Times = number == 7 ? 1 : 2,
                        FirstOn = new(2026, 11, 1),
                        LastOn = new(2026, 11, 1),
                    })
            );
            await context.SaveChangesAsync(Stopping);
        }

        await small.GetAsync("/search?q=hoverboard");

        var kept = await KeptAsync(small, search => search.Words == "hoverboard");
        kept.Count.ShouldBe(FailedSearches.MostKept);
        kept.ShouldNotContain(search => search.Words == "nonsense 7");
    }

    [Fact]
    public async Task Search_ThatFindsNothing_IsCountedAndListedByTheCommand()
    {
        var day = new DateOnly(2026, 11, 25);
        await using var small = await SmallSite.StartAsync(day);

        await small.GetAsync("/search?q=Hoverboard");
        await small.GetAsync("/search?q=hoverboard&kind=role");
        await small.GetAsync("/search?q=officer");
        var kept = await KeptAsync(small, search => search.Times == 2);

        kept.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                search => search.Words.ShouldBe("hoverboard"),
                search => search.FirstOn.ShouldBe(day),
                search => search.LastOn.ShouldBe(day)
            );
        var (exitCode, output) = await Verb.RunAsync([
            "searches",
            "--failed",
            .. RunningSite.Settings(small.Content.Path, small.StoreFolder),
        ]);
        exitCode.ShouldBe(0);
        Verb.Rows(output).ShouldContain("hoverboard | 2 | 2026-11-25 | 2026-11-25");
    }

    [Fact]
    public async Task Search_WithAWordThatNoPageHas_KeepsThatWordAlone()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 25));

        await small.GetAsync("/search?q=officer+with+a+Hoverboard");
        await small.GetAsync("/search?q=officer+with+a+Hoverboard&page=2");
        await small.GetAsync("/search?q=officer+with+a+Hoverboard&kind=role");
        await small.GetAsync("/search?q=officer+07700900123");
        await small.GetAsync("/search?q=officer+on+a+hoverboard+or+a+jetpack");
        var kept = await KeptAsync(small, search => search.Words == "jetpack");

        kept.Select(search => (search.Words, search.Times)).ShouldBe([("hoverboard", 2), ("jetpack", 1)]);
        var (_, output) = await Verb.RunAsync(["searches", "--failed", .. RunningSite.Settings(small.Content.Path, small.StoreFolder)]);
        Verb.Rows(output).ShouldContain("hoverboard | 2 | 2026-11-25 | 2026-11-25");
    }

    [Fact]
    public async Task Publish_AnotherRelease_LeavesThemAlone()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 25));
        await small.GetAsync("/search?q=hoverboard");
        await KeptAsync(small, search => search.Times == 1);
        small.Content.Replace("roles/officer.md", "summary: \"A role.\"", "summary: \"Another role.\"");

        await small.PublishAsync();

        (await KeptAsync(small, search => search.Times == 1)).ShouldHaveSingleItem().Words.ShouldBe("hoverboard");
    }

    [Fact]
    public async Task Search_AYearLater_DropsWhatNobodySearchedForSince()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 25));
        await small.GetAsync("/search?q=hoverboard");
        await KeptAsync(small, search => search.Words == "hoverboard");
        small.MoveTo(new DateOnly(2026, 11, 25).AddDays(FailedSearches.DaysKept + 1));

        await small.GetAsync("/search?q=jetpack");

        (await KeptAsync(small, search => search.Words == "jetpack")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Searches_WithoutFailed_SaysWhatToWrite()
    {
        var (exitCode, output) = await Verb.RunAsync("searches");

        exitCode.ShouldBe(2);
        output.ShouldContain("searches --failed");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    public async Task Searches_WrongNumber_IsRefused(string most) =>
        (await Verb.RunAsync("searches", "--failed", "--most", most)).ExitCode.ShouldBe(2);

    [Fact]
    public async Task Searches_NoneKept_SaysSo()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 25));

        var (exitCode, output) = await Verb.RunAsync([
            "searches",
            "--failed",
            .. RunningSite.Settings(small.Content.Path, small.StoreFolder),
        ]);

        exitCode.ShouldBe(0);
        output.ShouldContain("No failed search is kept.");
    }

    /// <summary>All that are kept, once one of them is as it should be: they are written in the background.</summary>
    private static async Task<List<FailedSearch>> KeptAsync(SmallSite small, Func<FailedSearch, bool> isThere)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stopping);
        patience.CancelAfter(Patience);
        while (true)
        {
            await using var scope = small.Site.Services.CreateAsyncScope();
            var kept = await scope
                .ServiceProvider.GetRequiredService<CareersContext>()
                .FailedSearches.AsNoTracking()
                .OrderBy(search => search.Words)
                .ToListAsync(patience.Token);
            if (kept.Exists(search => isThere(search)))
                return kept;
            await Task.Delay(50, patience.Token);
        }
    }
}
