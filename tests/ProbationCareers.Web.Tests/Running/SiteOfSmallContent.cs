namespace ProbationCareers.Web.Tests.Running;

/// <summary>A site with the small content for one class of tests, which leave it as it is.</summary>
public sealed class SiteOfSmallContent : IAsyncLifetime
{
    private readonly TemporaryFolder _store = new();
    private RunningSite? _site;

    internal RunningSite Site => _site!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(Repository.SmallContent, _store.Path);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _store.Dispose();
    }
}
