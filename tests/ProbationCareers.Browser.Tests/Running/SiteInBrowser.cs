using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;

[assembly: AssemblyFixture(typeof(SiteInBrowser))]

namespace ProbationCareers.Browser.Tests.Running;

/// <summary>One site and one browser for all tests.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    /// <summary>How long an expectation may take to come true, in milliseconds; long enough for a busy machine.</summary>
    private const float Patience = 20_000;

    private RunningSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site answers.</summary>
    public Uri Address => (_site ?? throw NotStarted()).Address;

    /// <summary>The browser.</summary>
    public IBrowser Browser => _browser ?? throw NotStarted();

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
        _site = await RunningSite.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    private static InvalidOperationException NotStarted() => new("The site and the browser are started by xunit, before the first test.");
}
