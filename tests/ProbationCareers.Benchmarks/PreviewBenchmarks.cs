using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Playwright;

namespace ProbationCareers.Benchmarks;

/// <summary>
/// How long an editor waits: from saving a file until the open page of a browser shows it. Needs PLAYWRIGHT_CHROMIUM_PATH where
/// Playwright has no browser of its own.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 3, iterationCount: 25)]
public class PreviewBenchmarks
{
    private const string Page = "guides/myths.md";
    private const string Address = "/guides/myths";
    private const string FigureFile = "figures/pay.yml";
    private const string FigureStart = "  label: \"Band 3, lowest point";

    private GeneratedContent _content = null!;
    private Preview _preview = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IPage _page = null!;
    private string _pageText = "";
    private string _figureText = "";
    private int _edit;

    /// <summary>How many pages there are.</summary>
    [Params(1_000, 10_000)]
    public int Pages { get; set; }

    /// <summary>Starts the preview and opens the page.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        _content = new GeneratedContent(Pages);
        _pageText = await File.ReadAllTextAsync(_content.PathOf(Page));
        _figureText = await File.ReadAllTextAsync(_content.PathOf(FigureFile));
        _preview = await Preview.StartAsync(_content.Root);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("PLAYWRIGHT_CHROMIUM_PATH"),
                Args = ["--disable-gpu", "--disable-background-networking", "--no-sandbox"],
            }
        );
        _page = await _browser.NewPageAsync();
        await _page.GotoAsync(_preview.Address + Address);
    }

    /// <summary>Ends both.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        _preview.Dispose();
        _content.Dispose();
    }

    /// <summary>A new sentence at the end of one page.</summary>
    [Benchmark]
    public Task EditPage()
    {
        var sentence = $"Edit number {++_edit}.";
        return SaveAndWaitAsync(Page, $"{_pageText}\n\n{sentence}\n", sentence);
    }

    /// <summary>Another name for a figure that stands on many pages: each of them is written again.</summary>
    [Benchmark]
    public Task EditFigure()
    {
        var name = $"edit {++_edit}";
        return SaveAndWaitAsync(FigureFile, _figureText.Replace(FigureStart, $"{FigureStart}, {name}", StringComparison.Ordinal), name);
    }

    private async Task SaveAndWaitAsync(string file, string text, string shown)
    {
        await File.WriteAllTextAsync(_content.PathOf(file), text);
        await _page.WaitForFunctionAsync("text => document.body.textContent.includes(text)", shown, new() { Timeout = 120_000 });
    }
}
