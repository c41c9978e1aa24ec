using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Queries;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Preview;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Has a request see one release: it takes the catalogue once, and the page's frame, its mark and, where it shows one, its long text are of the
/// same release.
/// </summary>
internal sealed class OneReleaseFilter(RequestCatalogue request, CatalogueProvider keeper, StoreState state, SiteDay day) : IAsyncResourceFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext executing, ResourceExecutionDelegate next)
    {
        var http = executing.HttpContext;
        var metadata = http.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<WithoutReleaseAttribute>() is null)
        {
            request.Catalogue = keeper.Required;
            if (metadata?.GetMetadata<ReadsStoreAttribute>() is not null && !await TakeTextAsync(http))
            {
                executing.Result = new EmptyResult();
                return;
            }

            var isPreview = http.RequestServices.GetService<PreviewState>() is not null;
            http.Features.Set(SiteFrame.Of(request.Catalogue, day) with { PreviewRelease = isPreview ? request.Catalogue.Release.Number : null });
            if (isPreview) PageCache.Unmark(http);
            else if (metadata?.GetMetadata<NotCachedAttribute>() is null) PageCache.Mark(http, request.Catalogue.Release.ContentHash);
        }

        await next();
    }

    /// <summary>
    /// Takes the long text of the page that is asked for; the file of an image is left to its action. When the store holds another release by
    /// now, the request goes over to that one.
    /// </summary>
    /// <returns>False while the store is away; the refusal is noted then.</returns>
    private async Task<bool> TakeTextAsync(HttpContext http)
    {
        var address = http.Request.Path.Value ?? "";
        var page = request.Catalogue.FindPage(address);
        if (page is null && !request.Catalogue.Images.Contains(address)) return true;
        if (state.IsAway)
        {
            state.NoteUnanswered(fault: null);
            StoreOutage.Refuse(http);
            return false;
        }

        if (page is null) return true;
        var text = await ReadTextAsync(http, address);
        if (text?.ContentHash != page.ContentHash)
        {
            await keeper.FollowAsync(http.RequestAborted);
            request.Catalogue = keeper.Required;
            if (request.Catalogue.FindPage(address) is not { } newPage) return true;
            text = await ReadTextAsync(http, address);
            if (text?.ContentHash != newPage.ContentHash) throw new StoreUnavailableException("The store changes faster than it is read.");
        }

        request.Sections = text.Sections;
        return true;
    }

    /// <summary>A server that takes the connection and then says nothing would keep readers waiting for as long as the driver does.</summary>
    private static async Task<StoredText?> ReadTextAsync(HttpContext http, string address)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            var context = http.RequestServices.GetRequiredService<CareersContext>();
            await using var snapshot = await context.ReadOneReleaseAsync(patience.Token);
            return await context.ReadTextAsync(address, patience.Token);
        }
        catch (Exception error) when (patience.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            throw new StoreUnavailableException($"The store did not answer within {Patience.TotalSeconds} seconds.", error);
        }
    }
}

/// <summary>The release that a request sees.</summary>
internal sealed class RequestCatalogue
{
    private Catalogue? _catalogue;

    /// <summary>The catalogue.</summary>
    /// <exception cref="InvalidOperationException">The request has taken none.</exception>
    public Catalogue Catalogue
    {
        get => _catalogue ?? throw new InvalidOperationException("This request has taken no catalogue.");
        set => _catalogue = value;
    }

    /// <summary>The sections of the page that is asked for; none when it is no page of the content.</summary>
    public IReadOnlyList<Store.Entities.PageSection> Sections { get; set; } = [];
}

/// <summary>An answer that says nothing of a release.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class WithoutReleaseAttribute : Attribute;

/// <summary>An answer that needs what stands in the store alone: the long text of the page at the address that is asked for.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class ReadsStoreAttribute : Attribute;
