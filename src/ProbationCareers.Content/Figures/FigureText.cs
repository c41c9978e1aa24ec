using System.Net;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Figures;

/// <summary>
/// A text of front matter in which figures stand: escaped HTML whose only elements are the links from a figure to its entry
/// on the page.
/// </summary>
/// <param name="Html">The text as HTML.</param>
public sealed partial record FigureText(string Html)
{
    /// <summary>The text alone, for lists, search engines and other pages.</summary>
    public string Plain => WebUtility.HtmlDecode(Tags.Replace(Html, ""));

    /// <summary>A text without figures.</summary>
    public static FigureText Of(string plain) => new(WebUtility.HtmlEncode(plain));

    /// <inheritdoc />
    public override string ToString() => Plain;

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags { get; }
}
