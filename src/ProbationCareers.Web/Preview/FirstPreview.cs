using Microsoft.AspNetCore.Mvc.Controllers;

namespace ProbationCareers.Web.Preview;

/// <summary>
/// Answers in the place of pages until the content can be published for the first time: there is no page yet to lay the problems over.
/// </summary>
internal sealed class FirstPreview(RequestDelegate next, PreviewState state)
{
    private const string Page =
        "<!DOCTYPE html><html lang=\"en-GB\" data-release=\"0\"><head><meta charset=\"utf-8\"><title>Preview</title>"
        + "<link rel=\"stylesheet\" href=\"/assets/preview.css\"></head><body><p>The preview appears here as soon as the content "
        + "can be published.</p>"
        + "<script src=\"/assets/preview.js\" type=\"module\"></script></body></html>";

    /// <summary>Lets the request through once there is a release.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var isPage = http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null;
        if (!isPage || state.Now.Release > 0)
            return next(http);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(Page);
    }
}
