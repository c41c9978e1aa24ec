namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Answers addresses that are far longer than any of the site with 414 and a page that says so, before anything is read from them.
/// Left to itself the server drops such a request without a word.
/// </summary>
internal sealed class AddressLength(RequestDelegate next)
{
    /// <summary>The longest address that is answered, in characters; the longest that a form of the site makes is a tenth of it.</summary>
    public const int Longest = 8_000;

    /// <summary>The longest line of a request that is read at all, in bytes: what is longer is cut off unread.</summary>
    public const int LongestLine = 1_200_000;

    /// <summary>Lets the request through, or sets the status.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        // The page that says so has an address of its own, and comes through here as well.
        if ((http.Request.Path.Value?.Length ?? 0) + (http.Request.QueryString.Value?.Length ?? 0) <= Longest)
            return next(http);
        http.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }

    /// <summary>Has the server read lines that long.</summary>
    public static void Allow(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = LongestLine;
        limits.MaxRequestBufferSize = LongestLine;
    }
}
