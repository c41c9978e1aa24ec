using Microsoft.AspNetCore.Mvc.Filters;

namespace ProbationCareers.Web.Hosting;

/// <summary>Takes the catalogue once for each request, so that all of an answer is of one release, and marks the answer with it.</summary>
internal sealed class RequestReleaseFilter(RequestRelease release, CatalogueProvider catalogues, PageMark mark) : IResourceFilter
{
    /// <inheritdoc />
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<WithoutReleaseAttribute>() is not null)
            return;
        release.Take(catalogues.Required, http);
        mark.Set(http, release);
    }

    /// <inheritdoc />
    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
