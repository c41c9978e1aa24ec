using Microsoft.AspNetCore.Mvc.Filters;
using ProbationCareers.Store;
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
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext executing, ResourceExecutionDelegate next)
    {
        var http = executing.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<WithoutStoreAttribute>() is not null)
        {
            await next();
            return;
        }

        await using var snapshot = await context.ReadOneReleaseAsync(http.RequestAborted);
        var release = await context.Releases.CurrentAsync(http.RequestAborted)
            ?? throw new InvalidOperationException("The store holds no release.");
        var isPreview = http.RequestServices.GetService<PreviewState>() is not null;
        http.Features.Set(await context.SiteFrameAsync(day, http.RequestAborted) with { PreviewRelease = isPreview ? release.Number : null });
        if (isPreview) PageCache.Unmark(http);
        else if (http.GetEndpoint()?.Metadata.GetMetadata<NotCachedAttribute>() is null) PageCache.Mark(http, release.ContentHash);
        await next();
    }
}

/// <summary>An answer that needs nothing from the store.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class WithoutStoreAttribute : Attribute;
