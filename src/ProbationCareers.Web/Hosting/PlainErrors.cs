using System.Net.Mime;
using Microsoft.AspNetCore.WebUtilities;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// The last resort: when not even an error page can be made, the answer still has a status, a sentence and the security headers.
/// Without it the server sends a bare 500.
/// </summary>
internal sealed partial class PlainErrors(RequestDelegate next, ILogger<PlainErrors> logger)
{
    /// <summary>Answers in one sentence when everything after this step failed.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception error) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            var status = StatusOf(error);
            if (status >= StatusCodes.Status500InternalServerError)
                NoErrorPage(logger, http.Request.Path, error);
            http.Response.Clear();
            http.Response.StatusCode = status;
            http.Response.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
            http.Response.Headers.CacheControl = "no-store";
            await http.Response.WriteAsync(Sentence(status), http.RequestAborted);
        }
    }

    /// <summary>The status that answers an exception: that of a request that cannot be read is the client's, any other is ours.</summary>
    public static int StatusOf(Exception error) =>
        error is BadHttpRequestException { StatusCode: >= 400 and < 500 } bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    /// <summary>What a status means, in one plain sentence.</summary>
    public static string Sentence(int status) =>
        status switch
        {
            StatusCodes.Status408RequestTimeout => "The request took too long to arrive. Try again.\n",
            StatusCodes.Status413PayloadTooLarge => "The request holds far more than this site can use.\n",
            StatusCodes.Status414UriTooLong => "That address is too long.\n",
            StatusCodes.Status431RequestHeaderFieldsTooLarge =>
                "The request's headers are too long. Deleting this site's cookies may help.\n",
            >= 500 => "Something went wrong on our side. Try again in a few minutes.\n",
            _ => $"We could not use that request ({status} {ReasonPhrases.GetReasonPhrase(status)}).\n",
        };

    [LoggerMessage(LogLevel.Error, "No error page could be made for {Path}; readers got one sentence instead")]
    private static partial void NoErrorPage(ILogger logger, string path, Exception error);
}
