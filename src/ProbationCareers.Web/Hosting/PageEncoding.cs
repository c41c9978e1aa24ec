using Microsoft.Net.Http.Headers;

namespace ProbationCareers.Web.Hosting;

/// <summary>The encoding in which a page is sent and kept.</summary>
internal static class PageEncoding
{
    private const string Identity = "identity";

    /// <summary>Smallest first.</summary>
    private static readonly string[] Encodings = ["br", "gzip"];

    /// <summary>
    /// Settles on one of the few encodings that the site answers in, so that nothing else that a browser sends makes another
    /// copy. The request then asks for that one alone: an answer is never compressed otherwise than it is kept.
    /// </summary>
    public static string Settle(HttpRequest request)
    {
        var isList = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted);
        var encoding = isList ? Encodings.FirstOrDefault(Accepts) ?? Identity : Identity;
        request.Headers.AcceptEncoding = encoding;
        return encoding;

        bool Accepts(string name) =>
            accepted!.Any(item => item.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && item.Quality is not 0);
    }
}
