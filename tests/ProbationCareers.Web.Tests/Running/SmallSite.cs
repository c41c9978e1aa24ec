using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>A site of a test's own with the small content, which the test may change, and with a clock that it may move.</summary>
internal sealed class SmallSite : IAsyncDisposable
{
    private readonly TemporaryFolder _store = new();
    private RunningSite? _site;

    private SmallSite(DateOnly today) => Clock = new FakeTimeProvider(new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.Zero));

    public TemporaryFolder Content { get; } = TemporaryFolder.WithContent();

    public FakeTimeProvider Clock { get; }

    /// <summary>The folder of its store.</summary>
    public string StoreFolder => _store.Path;

    public RunningSite Site => _site!;

    /// <summary>Starts it on a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="change">What to change in the content first.</param>
    public static async Task<SmallSite> StartAsync(DateOnly today, Action<TemporaryFolder>? change = null)
    {
        var small = new SmallSite(today);
        change?.Invoke(small.Content);
        await small.PublishAsync();
        return small;
    }

    /// <summary>Sets the clock to an hour of a day. What waits for a time between does not run thousands of times for it.</summary>
    public void MoveTo(DateOnly day, int hour = 12) => Clock.AdjustTime(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.Zero));

    /// <summary>Publishes what the content is now, as the next start does.</summary>
    public async Task PublishAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _site = await RunningSite.StartAsync(Content.Path, _store.Path, services => services.AddSingleton<TimeProvider>(Clock));
    }

    public Task<CrawledPage> GetAsync(string address) => CrawledPage.GetAsync(Site, address);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _store.Dispose();
        Content.Dispose();
    }
}
