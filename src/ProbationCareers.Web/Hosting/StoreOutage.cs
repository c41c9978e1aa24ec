using ProbationCareers.Store.Connections;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Answers 503 in the place of a page that needs the store when the store fails. It stands behind the page cache, so that pages that are
/// kept are shown all the same.
/// </summary>
internal sealed class StoreOutage(RequestDelegate next, StoreState state)
{
    /// <summary>When to ask again, in seconds.</summary>
    private const int RetryAfter = 30;

    /// <summary>Lets the request through, and sets the status when the store fails.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
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
}
