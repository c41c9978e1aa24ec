using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>A test that visits the site. Each has a browser context of its own; a failed one leaves a picture and a trace.</summary>
public abstract class BrowserTest(SiteInBrowser site) : IAsyncDisposable
{
    private readonly List<Visit> _visits = [];

    /// <summary>Starts a visit.</summary>
    /// <param name="screen">The window's size.</param>
    /// <param name="setUp">What else differs from an ordinary visitor.</param>
    /// <param name="address">Where the site answers; that of all tests when not given.</param>
    protected async Task<Visit> VisitAsync(Screen screen, Action<BrowserNewContextOptions>? setUp = null, Uri? address = null)
    {
        var options = new BrowserNewContextOptions { ViewportSize = SizeOf(screen), Locale = "en-GB" };
        setUp?.Invoke(options);
        var visit = await Visit.StartAsync(site.Browser, address ?? site.Address, options);
        _visits.Add(visit);
        return visit;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (index, visit) in _visits.Index())
        {
            if (failed)
                await visit.KeepAsync(Path.Combine(Repository.Artifacts, $"{FileName()}-{index + 1}"));
            await visit.DisposeAsync();
        }
    }

    private static ViewportSize SizeOf(Screen screen) =>
        screen switch
        {
            Screen.Phone => new() { Width = 360, Height = 800 },
            Screen.Zoomed => new() { Width = 320, Height = 256 },
            _ => new() { Width = 1280, Height = 900 },
        };

    /// <summary>The test's name, with its class: the same journey is taken by several.</summary>
    private static string FileName()
    {
        var test = TestContext.Current.Test?.TestDisplayName ?? "unknown";
        var own = test[(test.IndexOf(".Tests.", StringComparison.Ordinal) is var at and >= 0 ? at + ".Tests.".Length : 0)..];
        return string.Concat(own.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_' ? letter : '-')).TrimEnd('-');
    }
}
