using System.Net;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Content;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Commands;
using ProbationCareers.Web.Commands.Links;
using ProbationCareers.Web.Tests.Commands.Links;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Commands;

public sealed class LinksCommandTests(SiteFixture fixture) : IDisposable
{
    private readonly TemporaryFolder _content = TemporaryFolder.WithContent();
    private readonly FakeWeb _web = new();
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    private string Cache => _content.Of("..", Path.GetFileName(_content.Path) + "-links.json");

    [Fact]
    public async Task Links_AllAlive_AreCountedAndItEndsWith0()
    {
        var (exitCode, output) = await Verb.RunAsync("links", _content);

        exitCode.ShouldBe(0);
        output.Trim().ShouldMatch(@"^\d+ links inside the site, 0 of them dead$");
    }

    [Theory]
    [InlineData("/pay/band-3#values", "/pay/band-9", 26, "band-9")]
    [InlineData("/pay/band-3#values", "/pay/band-3#vales", 26, "vales")]
    [InlineData("/pay/band-3#values", "pay/band-3", 26, "pay/band-3")]
    [InlineData("/images/desk.png", "/images/dusk.png", 26, "dusk.png")]
    public async Task Links_DeadOnesInside_AreShownWithTheirPlaceAndItEndsWith1(string link, string dead, int line, string named)
    {
        _content.Replace("roles/officer.md", link, dead);

        var (exitCode, output) = await Verb.RunAsync("links", _content);

        exitCode.ShouldBe(1);
        output.ShouldMatch($@"(?m)^{_content.Named("roles/officer.md")}:{line}:\d+ .*{named}");
        output.ShouldContain(" links inside the site, 1 of them dead");
    }

    [Fact]
    public async Task Links_OtherProblems_AreNotLinks()
    {
        _content.Replace("pay/leave.md", "topic: leave", "topic: leev");

        (await Verb.RunAsync("links", _content)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Links_External_ShowsWhatIsWrongAndWhereItIsNamed()
    {
        Link($"{fixture.Site.Address}privacy", $"{fixture.Site.Address}nothing");

        var (exitCode, output) = await Verb.RunAsync("links", _content, "--external", "--limit", "1", "--cache", Cache);
        var (again, more) = await Verb.RunAsync("links", _content, "--external", "--limit", "1", "--cache", Cache);

        exitCode.ShouldBe(1);
        Verb.Rows(output)
            .ShouldBe([
                "state | address | detail | named in",
                $"dead | {fixture.Site.Address}nothing | answered 404 | {_content.Named("pathways/direct-application.md")}:21",
            ]);
        output.ShouldContain("1 address of other sites, 0 of them alive");
        again.ShouldBe(1);
        more.ShouldContain("2 addresses of other sites, 1 of them alive");
    }

    [Fact]
    public async Task Ask_ExternalAddresses_AsksForEachOnceAndTellsInOrder()
    {
        Link("https://b.example.org/", "https://a.example.org/");
        _web.Answer("https://b.example.org/", HttpStatusCode.NotFound);

        var answers = await AskAsync();

        answers
            .Select(answer => $"{answer.Address} {answer.Status}")
            .ShouldBe([
                "https://a.example.org/ Alive",
                "https://b.example.org/ Dead",
                "https://example.gov.uk/page Alive",
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/ Alive",
            ]);
        _web.Asked.Count(request => request.EndsWith("page", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Ask_MailAndTelephone_AreNoPagesToAskFor()
    {
        _content.Replace(
            "site/privacy.md",
            "Nothing, as",
            "Write to [us](mailto:us@example.org) or [call](tel:+441234567890). Nothing, as"
        );

        await AskAsync();

        _web.Asked.ShouldAllBe(request => request.StartsWith("HEAD https://"));
    }

    [Fact]
    public async Task Ask_SecondTime_AsksOnlyForWhatIsNotKnown()
    {
        Link("https://gone.example.org/", "https://silent.example.org/");
        _web.Answer("https://gone.example.org/", HttpStatusCode.NotFound)
            .Fail("https://silent.example.org/", new HttpRequestException("Silence."));
        var first = await AskAsync();
        var asked = _web.Asked.Count;

        var second = await AskAsync();

        _web.Asked.Skip(asked).ShouldBe(["HEAD https://silent.example.org/"]);
        second.Select(answer => (answer.Address, answer.Status)).ShouldBe(first.Select(answer => (answer.Address, answer.Status)));
    }

    [Fact]
    public async Task Ask_AfterAWeek_AsksAgain()
    {
        await AskAsync();
        var asked = _web.Asked.Count;

        _clock.Advance(LinkCache.Life);
        await AskAsync();

        _web.Asked.Count.ShouldBe(2 * asked);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 2)]
    public async Task Ask_Limit_IsTheMostThatAreAskedFor(int limit, int asked)
    {
        (await AskAsync(limit)).Count.ShouldBe(asked);

        _web.Asked.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task Ask_LimitAndKnownAnswers_GoesOnWhereItStopped()
    {
        await AskAsync(limit: 1);

        (await AskAsync(limit: 1)).Count.ShouldBe(2);

        _web.Asked.ShouldBeUnique();
    }

    [Fact]
    public async Task Ask_Stopped_KeepsTheAnswersSoFar()
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Link("https://example.gov.uk/slow", "https://example.gov.uk/page");
        _web.Answer(
            "https://example.gov.uk/slow",
            (_, _) => stopping.CancelAsync().ContinueWith(_ => FakeWeb.Response(HttpStatusCode.OK), TaskScheduler.Default)
        );

        await Should.ThrowAsync<OperationCanceledException>(() => AskAsync(cancellationToken: stopping.Token));

        new LinkCache(Cache, _clock).Find("https://example.gov.uk/page").ShouldNotBeNull();
    }

    public void Dispose()
    {
        _content.Dispose();
        _web.Dispose();
        File.Delete(Cache);
    }

    /// <summary>Has the pathway lead to two addresses outside the site.</summary>
    private void Link(string first, string second) =>
        _content.Replace(
            "pathways/direct-application.md",
            "steps:",
            $"links:\n  - {{ title: \"First\", address: \"{first}\" }}\n  - {{ title: \"Second\", address: \"{second}\" }}\nsteps:"
        );

    private async Task<IReadOnlyList<LinkAnswer>> AskAsync(int limit = int.MaxValue, CancellationToken? cancellationToken = null)
    {
        var reading = ContentReader.Read(ContentFolder.Open(_content.Path), new DateOnly(2026, 11, 25));
        await using var output = new StringWriter();
        using var checker = new ExternalLinkChecker(_web, _clock) { Pause = TimeSpan.Zero };
        return await LinksCommand.AskAsync(
            CommandConsole.Into(output).Out,
            checker,
            new LinkCache(Cache, _clock),
            reading,
            limit,
            cancellationToken ?? TestContext.Current.CancellationToken
        );
    }
}
