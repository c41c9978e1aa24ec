using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Web.Commands.Links;

namespace ProbationCareers.Web.Tests.Commands.Links;

public sealed class ExternalLinkCheckerTests : IDisposable
{
    private const string Page = "https://example.org/page";

    private readonly FakeWeb _web = new();

    [Theory]
    [InlineData(HttpStatusCode.OK, null, "Alive", "")]
    [InlineData(HttpStatusCode.NoContent, null, "Alive", "")]
    [InlineData(HttpStatusCode.MovedPermanently, "https://example.org/new", "Moved", "https://example.org/new")]
    [InlineData(HttpStatusCode.PermanentRedirect, "/new?q=1", "Moved", "https://example.org/new?q=1")]
    [InlineData(HttpStatusCode.Found, "https://example.org/login", "Alive", "sends on to https://example.org/login")]
    [InlineData(HttpStatusCode.SeeOther, "other", "Alive", "sends on to https://example.org/other")]
    [InlineData(HttpStatusCode.TemporaryRedirect, null, "Alive", "sends on to ")]
    [InlineData(HttpStatusCode.Unauthorized, null, "Refused", "answered 401: look at it in a browser")]
    [InlineData(HttpStatusCode.Forbidden, null, "Refused", "answered 403: look at it in a browser")]
    [InlineData(HttpStatusCode.TooManyRequests, null, "Refused", "answered 429: look at it in a browser")]
    [InlineData(HttpStatusCode.NotFound, null, "Dead", "answered 404")]
    [InlineData(HttpStatusCode.Gone, null, "Dead", "answered 410")]
    [InlineData(HttpStatusCode.InternalServerError, null, "Dead", "answered 500")]
    [InlineData((HttpStatusCode)999, null, "Dead", "answered 999")]
    public async Task Check_Answer_IsToldForWhatItIs(HttpStatusCode status, string? location, string expected, string detail)
    {
        _web.Answer(Page, status, location);

        var answer = await AskAsync(Page);

        (answer.Status.ToString(), answer.Detail).ShouldBe((expected, detail));
    }

    [Theory]
    [InlineData(HttpStatusCode.MethodNotAllowed)]
    [InlineData(HttpStatusCode.NotImplemented)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Check_SiteThatKnowsNoHead_IsAskedWithGet(HttpStatusCode answerToHead)
    {
        _web.Answer(Page, request => FakeWeb.Response(request.Method == HttpMethod.Head ? answerToHead : HttpStatusCode.OK));

        var answer = await AskAsync(Page);

        answer.Status.ShouldBe(LinkStatus.Alive);
        _web.Asked.ShouldBe(["HEAD " + Page, "GET " + Page]);
    }

    [Fact]
    public async Task Check_LivingAddress_IsAskedForOnceAndByName()
    {
        var agents = new List<string>();
        _web.Answer(
            Page,
            request =>
            {
                agents.Add(request.Headers.UserAgent.ToString());
                return FakeWeb.Response(HttpStatusCode.OK);
            }
        );

        await CheckAsync([Page, Page]);

        agents.ShouldHaveSingleItem().ShouldStartWith("ProbationCareersLinkCheck/");
    }

    public static TheoryData<Exception> Failures =>
        [
            new HttpRequestException("No such host is known."),
            new HttpRequestException("The SSL connection could not be established.", new IOException()),
            new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout.", new TimeoutException()),
            new OperationCanceledException(),
            new IOException("Connection reset by peer."),
            new InvalidOperationException("The server returned an invalid header."),
            new UriFormatException(),
        ];

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task Check_SiteThatFails_IsUnreachableAndTheOthersAreAsked(Exception failure)
    {
        _web.Fail(Page, failure);

        var answers = await CheckAsync([Page, "https://elsewhere.example.org/"]);

        answers
            .Select(answer => (answer.Address, answer.Status))
            .ShouldBe([("https://elsewhere.example.org/", LinkStatus.Alive), (Page, LinkStatus.Unreachable)], ignoreOrder: true);
        answers.Single(answer => answer.Address == Page).Detail.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("/roles")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://exa mple.org/")]
    [InlineData("")]
    public async Task Check_AddressThatIsNone_IsUnreachable(string address) =>
        (await AskAsync(address)).Status.ShouldBe(LinkStatus.Unreachable);

    [Theory]
    [InlineData("gopher://example.org/1")]
    [InlineData("mailto:somebody@example.org")]
    public async Task Check_AddressThatIsNotOfTheWeb_NeverCrashes(string address)
    {
        var answers = new ConcurrentQueue<LinkAnswer>();
        using var handler = new SocketsHttpHandler();
        using var checker = new ExternalLinkChecker(handler, TimeProvider.System);

        await checker.CheckAsync([address], answers.Enqueue, TestContext.Current.CancellationToken);

        answers.ShouldHaveSingleItem().Status.ShouldBe(LinkStatus.Unreachable);
    }

    [Theory]
    [InlineData("https://[")]
    [InlineData("http://exa mple.org:99999/")]
    [InlineData("%")]
    [InlineData("")]
    public async Task Check_MovedToNowhere_NeverCrashes(string location)
    {
        _web.Answer(Page, HttpStatusCode.MovedPermanently, location);

        (await AskAsync(Page)).Status.ShouldBeOneOf(LinkStatus.Moved, LinkStatus.Unreachable);
    }

    [Fact]
    public async Task Check_SeveralAddressesOfAHost_WaitsBetweenThem()
    {
        var clock = new FakeTimeProvider();
        var answers = new ConcurrentQueue<LinkAnswer>();
        using var checker = new ExternalLinkChecker(_web, clock);

        var checking = checker.CheckAsync(
            ["https://example.org/1", "https://EXAMPLE.org/2", "https://other.example.org/1"],
            answers.Enqueue,
            TestContext.Current.CancellationToken
        );
        await UntilAsync(() => answers.Count == 2);

        _web.Asked.ShouldNotContain("HEAD https://EXAMPLE.org/2");
        checking.IsCompleted.ShouldBeFalse();
        // The checker may not have begun to wait when the second answer was counted: an hour that passes before is lost on it.
        await UntilAsync(() =>
        {
            clock.Advance(checker.Pause);
            return checking.IsCompleted;
        });
        await checking;
        answers.Last().Address.ShouldBe("https://EXAMPLE.org/2");
        checker.Pause.ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Check_ManyHosts_AsksFewAtOnce()
    {
        var (now, most) = (0, 0);
        string[] addresses = [.. Enumerable.Range(0, 20).Select(host => $"https://{host}.example.org/")];
        foreach (var address in addresses)
        {
            _web.Answer(
                address,
                async (_, _) =>
                {
                    InterlockedMax(ref most, Interlocked.Increment(ref now));
                    await Task.Yield();
                    Interlocked.Decrement(ref now);
                    return FakeWeb.Response(HttpStatusCode.OK);
                }
            );
        }

        (await CheckAsync(addresses)).Count.ShouldBe(20);

        most.ShouldBeInRange(1, ExternalLinkChecker.HostsAtOnce);
    }

    [Fact]
    public async Task Check_Stopped_Ends()
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _web.Answer(
            Page,
            async (_, cancellationToken) =>
            {
                await stopping.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return FakeWeb.Response(HttpStatusCode.OK);
            }
        );
        using var checker = new ExternalLinkChecker(_web, TimeProvider.System);

        await Should.ThrowAsync<OperationCanceledException>(() => checker.CheckAsync([Page], _ => { }, stopping.Token));
    }

    public void Dispose() => _web.Dispose();

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = most) < value && Interlocked.CompareExchange(ref most, value, seen) != seen) { }
    }

    private static async Task UntilAsync(Func<bool> isTrue)
    {
        while (!isTrue())
            await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    private async Task<LinkAnswer> AskAsync(string address) => (await CheckAsync([address])).ShouldHaveSingleItem();

    private async Task<IReadOnlyCollection<LinkAnswer>> CheckAsync(IEnumerable<string> addresses)
    {
        var answers = new ConcurrentQueue<LinkAnswer>();
        using var checker = new ExternalLinkChecker(_web, TimeProvider.System) { Pause = TimeSpan.Zero };
        await checker.CheckAsync(addresses, answers.Enqueue, TestContext.Current.CancellationToken);
        return answers;
    }
}
