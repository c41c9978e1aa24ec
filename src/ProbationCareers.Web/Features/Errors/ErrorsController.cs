using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Web.Features.Addresses;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Errors;

/// <summary>Says in plain words what went wrong. Answers keep the status that led here.</summary>
[NotCached]
[ApiExplorerSettings(IgnoreApi = true)]
[Route("errors/{code:int}")]
internal sealed class ErrorsController(CatalogueProvider catalogues, RequestRelease release, PageMark mark) : Controller
{
    /// <summary>The page of a status; 500 and 503 need no release, which may be what is missing.</summary>
    [WithoutRelease]
    public IActionResult Error(int code)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        var isFailure = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var status =
            isFailure ? Response.StatusCode
            : asked is not null && code is >= 400 and <= 599 ? code
            : StatusCodes.Status404NotFound;
        PageMark.Remove(HttpContext);
        var catalogue = catalogues.Current;
        var addresses =
            status == StatusCodes.Status404NotFound && asked is not null
                ? (catalogue is null ? null : KnownAddresses.Of(catalogue))
                : KnownAddresses.None;
        if (addresses is null)
        {
            // Whether it is an address of ours cannot be told now: search engines must not take it for gone.
            StoreOutage.Refuse(HttpContext);
            PageMark.Remove(HttpContext);
            (status, addresses) = (StatusCodes.Status503ServiceUnavailable, KnownAddresses.None);
        }

        if (
            asked is not null
            && PermanentRedirect.IsRead(Request)
            && addresses.Find(asked) is { } address
            && KnownAddresses.PathOf(address) != asked
        )
        {
            PermanentRedirect.Answer(
                HttpContext,
                address,
                HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? "",
                mark
            );
            return new EmptyResult();
        }

        if (!release.IsTaken && catalogue is not null)
            release.Take(catalogue, HttpContext);
        Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            return View("Unavailable", Page("This page is not available right now"));
        if (status >= StatusCodes.Status500InternalServerError)
            return View("ServerError", Page("Something went wrong on our side"));
        return status switch
        {
            StatusCodes.Status404NotFound => View(
                "NotFound",
                Page("We couldn’t find that page", hasSearchField: true) with
                {
                    Nearest = asked is null ? [] : addresses.Nearest(asked),
                }
            ),
            StatusCodes.Status414UriTooLong => View("AddressTooLong", Page("That address is too long")),
            _ => View("BadRequest", Page("We could not use that request")),
        };
    }

    private static ErrorPage Page(string title, bool hasSearchField = false) =>
        new(new PageMeta(title, title, Address: null) { HasSearchField = hasSearchField });
}
