using Microsoft.AspNetCore.Mvc.Controllers;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Addresses;

/// <summary>
/// Gives each page one address: a request that reaches a page by another spelling (capitals, a slash at the end) is sent to the one that
/// the site itself uses. Addresses that reach no page are left to the page that says so, which looks for what was meant.
/// </summary>
internal sealed class OneAddressPerPage(RequestDelegate next, CatalogueProvider catalogues, PageMark mark)
{
    /// <summary>Sends the request on, or lets it through.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (
            !TypedAddress.IsPlain(path)
            && PermanentRedirect.IsRead(http.Request)
            && http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
            && catalogues.Current is { } catalogue
            && KnownAddresses.Of(catalogue).Find(path) is { } address
            && KnownAddresses.PathOf(address) != path
        )
        {
            PermanentRedirect.Answer(http, address, http.Request.QueryString.Value ?? "", mark);
            return;
        }

        await next(http);
    }
}
