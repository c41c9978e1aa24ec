using System.Net;
using System.Text.Json;
using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>One visitor with an empty cache, and everything that went wrong under their feet.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _expectedFailures = [];
    private readonly IBrowserContext _context;
    private readonly Uri _site;

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, _site) = (context, page, site);
        page.Console += (_, message) => Note(message.Location, $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note("", $"error in the page: {error}");
        page.RequestFailed += (_, request) =>
        {
            // What a script asks and then gives up, because it asks anew, is no fault: the search field does so when typing goes on.
            if (request is not { ResourceType: "fetch", Failure: "net::ERR_ABORTED" })
                Note(request.Url, $"not loaded: {request.Url}, {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= (int)HttpStatusCode.BadRequest)
                Note(response.Url, $"answered with {response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (!_site.IsBaseOf(new Uri(request.Url)))
                Note(request.Url, $"asked another host: {request.Url}");
        };
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>
    /// Messages in the console, errors in the page, requests to other hosts and requests that failed. A page that was opened
    /// as missing may itself be missing.
    /// </summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
                return [.. _faults];
        }
    }

    /// <summary>Where the visitor is, from the site's root.</summary>
    public string At => new Uri(Page.Url).PathAndQuery + new Uri(Page.Url).Fragment;

    /// <summary>Opens a window of its own, with an empty cache.</summary>
    public static async Task<Visit> StartAsync(IBrowser browser, Uri site, BrowserNewContextOptions options)
    {
        options.BaseURL = site.AbsoluteUri;
        var context = await browser.NewContextAsync(options);
        // Requests, actions and messages. A snapshot of the page at every key press would take as long as the tests themselves.
        await context.Tracing.StartAsync(new() { Snapshots = false });
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>Goes to a page and waits until all of it is there.</summary>
    /// <param name="address">Its address from the site's root.</param>
    /// <param name="expected">The status that it has to answer with.</param>
    /// <param name="until">When all of it is there.</param>
    public async Task OpenAsync(string address, HttpStatusCode expected = HttpStatusCode.OK, WaitUntilState until = WaitUntilState.Load)
    {
        if (expected != HttpStatusCode.OK)
            _expectedFailures.Add(new Uri(_site, address).AbsoluteUri);
        var response = await Page.GotoAsync(address, new() { WaitUntil = until });
        response.ShouldNotBeNull();
        response.Status.ShouldBe((int)expected, address);
    }

    /// <summary>Runs a script in the page and reads what it answers.</summary>
    /// <typeparam name="TAnswer">A record with the names of the answer's properties.</typeparam>
    public async Task<TAnswer?> ReadAsync<TAnswer>(string script)
    {
        var answer = await Page.EvaluateAsync<JsonElement?>(script);
        return answer is null ? default : answer.Value.Deserialize<TAnswer>(JsonSerializerOptions.Web);
    }

    /// <summary>Keeps a picture of the window and a trace of the visit.</summary>
    /// <param name="path">Where to, without an extension.</param>
    public async Task KeepAsync(string path)
    {
        await Page.ScreenshotAsync(new() { Path = path + ".png", FullPage = true });
        await _context.Tracing.StopAsync(new() { Path = path + ".zip" });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(string where, string fault)
    {
        if (_expectedFailures.Any(expected => where.StartsWith(expected, StringComparison.Ordinal)))
            return;
        lock (_faults)
            _faults.Add(fault);
    }
}
