using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>A site for one class of tests, with nothing in its page cache yet, that they may also spoil.</summary>
public sealed class OwnSite : IAsyncLifetime
{
    private readonly TemporaryFolder _store = new();
    private RunningSite? _site;

    internal RunningSite Site => _site!;

    internal string Store => _store.Path;

    internal Renderings Renderings { get; } = new();

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            Repository.Content,
            _store.Path,
            services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(Renderings))
        );

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _store.Dispose();
    }
}
