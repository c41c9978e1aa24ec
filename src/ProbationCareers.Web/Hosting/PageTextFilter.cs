using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Reads the long text of the page that is asked for; the file of an image is left to its action. When the store holds another release by
/// now, the request goes over to that one.
/// </summary>
internal sealed class PageTextFilter(
    RequestRelease release,
    CatalogueProvider catalogues,
    PageMark mark,
    StoreState state,
    CareersContext context
) : IAsyncResourceFilter
{
    /// <summary>
    /// A server that takes the connection and then says nothing would keep readers waiting for as long as the driver does.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext executing, ResourceExecutionDelegate next)
    {
        var http = executing.HttpContext;
        var address = http.Request.Path.Value ?? "";
        var isPage = release.Catalogue.FindPage(address) is not null;
        if (state.IsAway && (isPage || release.Catalogue.Images.Contains(address)))
        {
            state.NoteUnanswered(fault: null);
            StoreOutage.Refuse(http);
            executing.Result = new EmptyResult();
            return;
        }

        if (isPage)
            await TakeTextAsync(http, address);
        await next();
    }

    /// <exception cref="StoreUnavailableException">The store does not answer in time, or changes faster than it is read.</exception>
    private async Task TakeTextAsync(HttpContext http, string address)
    {
        if (await TryTakeTextAsync(http, address))
            return;
        await catalogues.FollowAsync(http.RequestAborted);
        release.Take(catalogues.Required, http);
        mark.Set(http, release);
        if (release.Catalogue.FindPage(address) is null || await TryTakeTextAsync(http, address))
            return;
        throw new StoreUnavailableException("The store changes faster than it is read.");
    }

    /// <returns>False when the store holds another text of the page than the release that the request has taken.</returns>
    private async Task<bool> TryTakeTextAsync(HttpContext http, string address)
    {
        var text = await ReadTextAsync(http, address);
        if (text?.ContentHash != release.Catalogue.FindPage(address)!.ContentHash)
            return false;
        release.Sections = text.Sections;
        return true;
    }

    private async Task<StoredText?> ReadTextAsync(HttpContext http, string address)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            await using var snapshot = await context.ReadOneReleaseAsync(patience.Token);
            return await context.ReadTextAsync(address, patience.Token);
        }
        catch (Exception error) when (patience.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            throw new StoreUnavailableException($"The store did not answer within {Patience.TotalSeconds} seconds.", error);
        }
    }
}
