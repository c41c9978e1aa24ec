using Microsoft.AspNetCore.Mvc.Filters;
using ProbationCareers.Store;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Preview;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Has every read of a request see one release: what the page's frame says and what it is tagged with come from the same
/// moment as its content.
/// </summary>
internal sealed class ReadOneReleaseFilter(CareersContext context, SiteDay day) : IAsyncResourceFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext executing, ResourceExecutionDelegate next)
    {
        var http = executing.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<WithoutStoreAttribute>() is not null)
        {
            await next();
            return;
        }

        await using var snapshot = await BeginAsync(http.RequestAborted);
        var release = await context.Releases.CurrentAsync(http.RequestAborted)
            ?? throw new StoreUnavailableException("The store holds no release.");
        var isPreview = http.RequestServices.GetService<PreviewState>() is not null;
        http.Features.Set(await context.SiteFrameAsync(day, http.RequestAborted) with { PreviewRelease = isPreview ? release.Number : null });
        if (isPreview) PageCache.Unmark(http);
        else if (http.GetEndpoint()?.Metadata.GetMetadata<NotCachedAttribute>() is null) PageCache.Mark(http, release.ContentHash);
        await next();
    }

    /// <summary>A server that takes the connection and then says nothing would keep readers waiting for as long as the driver does.</summary>
    private async Task<IAsyncDisposable> BeginAsync(CancellationToken requestAborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
        patience.CancelAfter(Patience);
        try
        {
            return await context.ReadOneReleaseAsync(patience.Token);
        }
        catch (Exception error) when (patience.IsCancellationRequested && !requestAborted.IsCancellationRequested)
        {
            throw new StoreUnavailableException($"The store did not answer within {Patience.TotalSeconds} seconds.", error);
        }
    }
}

/// <summary>An answer that needs nothing from the store.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class WithoutStoreAttribute : Attribute;
