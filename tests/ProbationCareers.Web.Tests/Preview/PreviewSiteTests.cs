using System.Net;
using ProbationCareers.Web.Tests.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Preview;

public sealed class PreviewSiteTests : IAsyncDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();
    private readonly TemporaryFolder _store = new();
    private RunningSite? _preview;

    [Fact]
    public async Task Get_Page_IsOfTheNewestReleaseAndIsNotKept()
    {
        var preview = await StartAsync();

        using var first = await preview.GetAsync("/pay/leave");
        using var second = await preview.GetAsync("/pay/leave");

        var page = await CrawledPage.ReadAsync("/pay/leave", second);
        page.Document.DocumentElement.GetAttribute("data-release").ShouldBe("1");
        page.All("script[src*='preview']").ShouldHaveSingleItem();
        page.All("link[href*='preview']").ShouldHaveSingleItem();
        second.Headers.Age.ShouldBeNull();
        second.Headers.ETag.ShouldBeNull();
        second.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        SecurityHeadersTests.ShouldBeSecure(second);
    }

    [Theory]
    [InlineData("draft: true", "It is a draft.")]
    [InlineData("publishFrom: 2999-01-02", "It is shown from 2 January 2999 on.")]
    [InlineData("publishTo: 2026-11-02", "It was shown until 2 November 2026.")]
    public async Task Get_PageThatVisitorsDoNotSee_IsShownWithTheReason(string key, string reason)
    {
        _content.Replace("pay/leave.md", "topic: leave", $"{key}\ntopic: leave");
        if (key.Contains("publishTo", StringComparison.Ordinal))
            RedirectLeave();
        var preview = await StartAsync();

        var page = await CrawledPage.GetAsync(preview, "/pay/leave");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Find(".pc-draft").Words().ShouldBe($"Visitors do not see this page. {reason}");
        (await CrawledPage.GetAsync(preview, "/pay")).All("a[href='/pay/leave']").ShouldNotBeEmpty();
        (await CrawledPage.GetAsync(preview, "/pay/band-3")).All(".pc-draft").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("publishFrom: 2026-11-02")]
    [InlineData("publishTo: 2999-01-02")]
    [InlineData("publishFrom: 2026-11-02\npublishTo: 2999-01-02")]
    public async Task Get_PageThatVisitorsSeeToday_IsNotMarked(string keys)
    {
        _content.Replace("pay/leave.md", "topic: leave", $"{keys}\ntopic: leave");
        if (keys.Contains("publishTo", StringComparison.Ordinal))
            RedirectLeave();
        var preview = await StartAsync();

        (await CrawledPage.GetAsync(preview, "/pay/leave")).All(".pc-draft").ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_LastDayWithoutARedirect_IsTold()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        await events.ReleaseAfterAsync(0);

        _content.Replace("pay/leave.md", "topic: leave", "publishTo: 2999-01-02\ntopic: leave");

        var problem = (await events.NextAsync(news => news.Problems.Count > 0)).Problems.ShouldHaveSingleItem();
        (problem.File, problem.Rule).ShouldBe((_content.Of("pay/leave.md"), "dropped-address"));
        problem.Remedy.ShouldContain("from: /pay/leave");
    }

    private void RedirectLeave() =>
        _content.Replace("redirects.yml", "- { from: /roles/old-officer", "- { from: /pay/leave, to: /pay }\n- { from: /roles/old-officer");

    [Fact]
    public async Task Get_DraftOfAPageAboutTheSite_IsMarkedToo()
    {
        File.Copy(_content.Of("site/privacy.md"), _content.Of("site/terms.md"));
        _content.Replace("site/terms.md", "owner: Content team", "owner: Content team\ndraft: true");
        var preview = await StartAsync();

        (await CrawledPage.GetAsync(preview, "/terms")).All(".pc-draft").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Save_Page_IsToldAndShown()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        using var others = await PreviewEvents.ListenAsync(preview);
        var before = await events.ReleaseAfterAsync(0);

        _content.Replace("pay/leave.md", "Days off.", "Many days off.");

        var after = await events.ReleaseAfterAsync(before);
        (await others.ReleaseAfterAsync(before)).ShouldBe(after);
        var page = await CrawledPage.GetAsync(preview, "/pay/leave");
        page.Document.DocumentElement.GetAttribute("data-release").ShouldBe($"{after}");
        page.Find(".pc-prose p").Words().ShouldBe("Many days off.");
    }

    [Fact]
    public async Task Save_FileWithAProblem_TellsItAndKeepsTheLastGoodPage()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        var good = await events.ReleaseAfterAsync(0);

        _content.Replace("pay/leave.md", "topic: leave\ninShort: \"Paid days off.\"", "topic: leev\ninShort: \"Changed.\"");

        var news = await events.NextAsync(news => news.Problems.Count > 0);
        news.Release.ShouldBe(good);
        var problem = news.Problems.ShouldHaveSingleItem();
        (problem.File, problem.Line, problem.Column, problem.Rule).ShouldBe((_content.Of("pay/leave.md"), 8, 8, "unknown-value"));
        problem.What.ShouldContain("'leev'");
        problem.Remedy.ShouldContain("'leave'");
        (await CrawledPage.GetAsync(preview, "/pay/leave")).Find(".pc-summary__main-note").Words().ShouldBe("Paid days off.");

        _content.Replace("pay/leave.md", "topic: leev", "topic: leave");

        await events.ReleaseAfterAsync(good);
        (await CrawledPage.GetAsync(preview, "/pay/leave")).Find(".pc-summary__main-note").Words().ShouldBe("Changed.");
    }

    [Fact]
    public async Task Save_FileWithAWarning_TellsItWithTheNewPage()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        var before = await events.ReleaseAfterAsync(0);

        _content.Replace("pay/leave.md", "topic: leave", "searchWords: [zeppelin]\ntopic: leave");

        var news = await events.NextAsync(news => news.Release > before);
        news.Problems.ShouldBeEmpty();
        var warning = news.Warnings.ShouldHaveSingleItem();
        (warning.File, warning.Rule).ShouldBe((_content.Of("pay/leave.md"), "search-word-not-on-page"));
    }

    [Fact]
    public async Task Save_BracketNotClosed_IsToldAndThePreviewGoesOn()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        var good = await events.ReleaseAfterAsync(0);

        _content.Replace("pay/leave.md", "topic: leave", "links: [{ title: \"A\"\ntopic: leave");

        var news = await events.NextAsync(news => news.Problems.Count > 0);
        news.Release.ShouldBe(good);
        news.Problems.ShouldHaveSingleItem().Rule.ShouldBe("broken-yaml");

        _content.Replace(
            "pay/leave.md",
            "links: [{ title: \"A\"\ntopic: leave\ninShort: \"Paid days off.\"",
            "topic: leave\ninShort: \"Changed.\""
        );

        await events.ReleaseAfterAsync(good);
    }

    [Fact]
    public async Task Run_NoContentFolder_IsSaidInASentence()
    {
        using var process = SiteProcess.StartVerb(
            "preview",
            "--urls=http://127.0.0.1:0",
            $"--Content:Path={_content.Of("nowhere")}",
            $"--Store:DataFolder={_store.Path}"
        );

        await process.SaysAsync($"There is no content folder {_content.Of("nowhere")}.");
        process.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Save_ProblemTakenBack_IsToldThoughThePageIsAsBefore()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        var good = await events.ReleaseAfterAsync(0);
        _content.Replace("pay/leave.md", "topic: leave", "topic: leev");
        await events.NextAsync(news => news.Problems.Count > 0);

        _content.Replace("pay/leave.md", "topic: leev", "topic: leave");

        (await events.NextAsync(news => news.Problems.Count == 0)).Release.ShouldBe(good);
    }

    [Fact]
    public async Task Listen_WhileThereAreProblems_HearsThemAtOnce()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        _content.Replace("pay/leave.md", "topic: leave", "topic: leev");
        await events.NextAsync(news => news.Problems.Count > 0);

        using var late = await PreviewEvents.ListenAsync(preview);

        (await late.NextAsync(_ => true)).Problems.ShouldHaveSingleItem();
        late.Response.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        late.Response.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Start_ContentWithProblems_WaitsForThemToBeMended()
    {
        _content.Replace("pay/leave.md", "topic: leave", "topic: leev");
        await using var preview = await RunningSite.PreviewAsync(_content.Path, _store.Path);
        using var events = await PreviewEvents.ListenAsync(preview);
        (await events.NextAsync(news => news.Problems.Count > 0)).Release.ShouldBe(0);

        var waiting = await CrawledPage.GetAsync(preview, "/pay/leave");
        _content.Replace("pay/leave.md", "topic: leev", "topic: leave");
        await events.ReleaseAfterAsync(0);

        waiting.Status.ShouldBe(HttpStatusCode.OK);
        waiting.Document.DocumentElement.GetAttribute("data-release").ShouldBe("0");
        waiting.All("script[src='/assets/preview.js']").ShouldHaveSingleItem();
        (await CrawledPage.GetAsync(preview, "/pay/leave")).Find("h1").Words().ShouldBe("Leave");
    }

    [Fact]
    public async Task Save_NewAndDeletedPages_ComeAndGoWithoutRedirects()
    {
        var preview = await StartAsync();
        using var events = await PreviewEvents.ListenAsync(preview);
        var before = await events.ReleaseAfterAsync(0);

        File.Move(_content.Of("pay/leave.md"), _content.Of("pay/days-off.md"));
        await events.ReleaseAfterAsync(before);

        (await CrawledPage.GetAsync(preview, "/pay/leave")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await CrawledPage.GetAsync(preview, "/pay/days-off")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Start_SettingsOfTheSite_LeaveItsStoreAlone()
    {
        using var site = new TemporaryFolder();

        var preview = await StartAsync("--Store:Provider=SqlServer", $"--ConnectionStrings:Careers=Data Source={site.Of("careers.db")}");

        (await CrawledPage.GetAsync(preview, "/pay/leave")).Status.ShouldBe(HttpStatusCode.OK);
        Directory.EnumerateFileSystemEntries(site.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_AgainAfterEarlierOne_StartsEmpty()
    {
        await using (var first = await RunningSite.PreviewAsync(_content.Path, _store.Path))
        {
            using var events = await PreviewEvents.ListenAsync(first);
            await events.ReleaseAfterAsync(0);
        }

        File.Delete(_content.Of("pay/leave.md"));
        var preview = await StartAsync();

        var page = await CrawledPage.GetAsync(preview, "/pay/band-3");
        page.Document.DocumentElement.GetAttribute("data-release").ShouldBe("1");
        (await CrawledPage.GetAsync(preview, "/pay/leave")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Run_Verb_SaysWhereItServesAndWhatItShows()
    {
        using var process = SiteProcess.StartVerb(
            "preview",
            "--urls=http://127.0.0.1:0",
            $"--Content:Path={_content.Path}",
            $"--Store:DataFolder={_store.Path}"
        );

        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        process.Output.ShouldContain("Drafts and future pages are shown. The store of the site itself is left alone.");
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Run_Verb_WritesNoErrorWhileItStarts()
    {
        using var process = SiteProcess.StartVerb(
            "preview",
            "--urls=http://127.0.0.1:0",
            $"--Content:Path={_content.Path}",
            $"--Store:DataFolder={_store.Path}"
        );

        await process.SaysAsync("shown after");

        process.Output.ShouldNotContain("Exception");
        process.Output.ShouldNotContain(" ERR ");
    }

    public async ValueTask DisposeAsync()
    {
        if (_preview is not null)
            await _preview.DisposeAsync();
        _content.Dispose();
        _store.Dispose();
    }

    /// <summary>Starts a preview and waits for its first release.</summary>
    private async Task<RunningSite> StartAsync(params IReadOnlyList<string> settings)
    {
        _preview = await RunningSite.PreviewAsync(_content.Path, _store.Path, settings);
        using var events = await PreviewEvents.ListenAsync(_preview);
        await events.ReleaseAfterAsync(0);
        return _preview;
    }
}
