using Microsoft.AspNetCore.Mvc.Controllers;
using ProbationCareers.Store.Connections;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Answers 503 in the place of a page that needs the store while the store is away: at once when that is known, else as soon as the store
/// fails. It stands behind the page cache, so that pages that are kept are shown all the same.
/// </summary>
internal sealed class StoreOutage(RequestDelegate next, StoreState state)
{
    /// <summary>When to ask again, in seconds.</summary>
    private const int RetryAfter = 30;

    /// <summary>Lets the request through, or sets the status.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        if (state.IsAway && NeedsStore(http))
        {
            state.NoteUnanswered(fault: null);
            Refuse(http);
            return;
        }

        try
        {
            await next(http);
        }
        catch (Exception error) when (http.RequestAborted.IsCancellationRequested && StoreFault.IsOne(error))
        {
            // The reader has left, which the driver for SQL Server tells as a fault.
        }
        catch (Exception error) when (!http.Response.HasStarted && StoreFault.IsOne(error))
        {
            state.NoteUnanswered(error);
            Refuse(http);
        }
    }

    /// <summary>Sets the status and when to ask again; the page that says so is made further out.</summary>
    public static void Refuse(HttpContext http)
    {
        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = RetryAfter.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool NeedsStore(HttpContext http) =>
        http.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<ControllerActionDescriptor>() is not null && metadata.GetMetadata<WithoutStoreAttribute>() is null;
}
