using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Addresses;

/// <summary>Sends a reader on for good, to an address of this site and nowhere else.</summary>
internal static class PermanentRedirect
{
    /// <summary>Whether a request only reads: only such a request is sent on, what is sent with another would be lost.</summary>
    public static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Answers with a permanent redirect, which caches may keep as long as a page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="to">An address out of the list of the site's, perhaps with a query or an anchor.</param>
    /// <param name="query">What the reader asked in the query; it goes along.</param>
    /// <param name="mark">Marks it for caches.</param>
    public static void Answer(HttpContext http, string to, string query, PageMark mark)
    {
        http.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        http.Response.Headers.Location = Location(to, query);
        mark.SetRedirect(http);
    }

    /// <summary>An address with a query added to it, in characters that a header may hold.</summary>
    /// <exception cref="ArgumentException">The address could be one of another site.</exception>
    internal static string Location(string to, string query)
    {
        if (!to.StartsWith('/') || to is [_, '/' or '\\', ..])
            throw new ArgumentException($"'{to}' is not an address of this site.", nameof(to));
        var (page, anchor) = to.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (to, "");
        var asked = query.TrimStart('?');
        var whole = asked.Length == 0 ? to : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{asked}{anchor}";
        return string.Concat(
            whole
                .EnumerateRunes()
                .Select(letter => letter.Value is > ' ' and < '\u007F' ? letter.ToString() : Uri.EscapeDataString(letter.ToString()))
        );
    }
}
