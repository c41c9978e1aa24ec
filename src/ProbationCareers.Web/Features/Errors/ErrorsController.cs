using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Errors;

/// <summary>Says in plain words what went wrong. Answers keep the status that led here.</summary>
[NotCached]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("errors/{code:int}")]
public sealed class ErrorsController : Controller
{
    /// <summary>The page of a status; 500 needs nothing from the store, which may be what is gone.</summary>
    [WithoutStore]
    [AcceptVerbs("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")]
    public async Task<IActionResult> Error(int code, [FromServices] IServiceProvider services, CancellationToken cancellationToken)
    {
        var isReExecuted = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is not null;
        var status = isReExecuted && code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        PageCache.Unmark(HttpContext);
        if (status == StatusCodes.Status404NotFound && await NewAddressAsync(services, cancellationToken) is { } address) return RedirectPermanent(address);
        Response.StatusCode = status;
        if (status >= StatusCodes.Status500InternalServerError) return View("ServerError", Page("Something went wrong on our side"));
        if (HttpContext.Features.Get<SiteFrame>() is null) HttpContext.Features.Set(await FrameAsync(services, cancellationToken));
        return status switch
        {
            StatusCodes.Status404NotFound => View("NotFound", Page("We could not find that page")),
            StatusCodes.Status414UriTooLong => View("AddressTooLong", Page("That address is too long")),
            _ => View("BadRequest", Page("We could not use that request")),
        };
    }

    /// <summary>The frame of the page, or a plain one when the store does not answer: an error page must not fail.</summary>
    private static async Task<SiteFrame> FrameAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            return await services.GetRequiredService<CareersContext>().SiteFrameAsync(services.GetRequiredService<SiteDay>(), cancellationToken);
        }
        catch (Exception error) when (error is System.Data.Common.DbException or InvalidOperationException)
        {
            return SiteFrame.WithoutStore;
        }
    }

    /// <summary>Where the page of the address that was asked for is now; null when it never had one, or the store does not answer.</summary>
    private async Task<string?> NewAddressAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.OriginalPath is not { Length: > 1 } asked) return null;
        try
        {
            var old = asked.TrimEnd('/');
            return await services.GetRequiredService<CareersContext>().Redirects
                .Where(redirect => redirect.FromAddress == old).Select(redirect => redirect.ToAddress).SingleOrDefaultAsync(cancellationToken);
        }
        catch (Exception error) when (error is System.Data.Common.DbException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ErrorPage Page(string title) => new(new PageMeta(title, title, Address: null));
}

/// <summary>An error page.</summary>
/// <param name="Meta">What it says of itself.</param>
internal sealed record ErrorPage(PageMeta Meta) : ViewPage(Meta);
