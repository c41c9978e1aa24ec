using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Figures;

/// <summary>How a figure is written into HTML.</summary>
public static partial class FigureLink
{
    /// <summary>What the anchors of figures' entries on a page start with.</summary>
    public const string AnchorStart = "figure-";

    private static readonly HtmlEncoder Escaped = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The figure's value as a link to its entry.</summary>
    /// <param name="use">The figure.</param>
    /// <param name="evidence">The address of the entries; empty when they are on the same page.</param>
    public static string Of(FigureUse use, string evidence) =>
        $"<a class=\"{CssClasses.Figure}\" href=\"{evidence}#{AnchorStart}{use.Anchor}\">{Escaped.Encode(use.Text)}</a>";

    /// <summary>The figure's value inside a link, which cannot hold another: its entry on the page is there all the same.</summary>
    public static string InALink(FigureUse use) => $"<span class=\"{CssClasses.FigureValue}\">{Escaped.Encode(use.Text)}</span>";

    /// <summary>A text of front matter with its figures put in.</summary>
    /// <param name="text">The text as an editor wrote it.</param>
    /// <param name="at">The place of a character of it.</param>
    /// <param name="scope">The file that it is in.</param>
    /// <returns>Null when a figure cannot be put in; the problem has been noted.</returns>
    internal static FigureText? PutInto(string text, Func<int, Position> at, FileScope scope)
    {
        var whole = true;
        var html = new System.Text.StringBuilder();
        var done = 0;
        foreach (var match in Placeholder.Matches(text).Cast<Match>())
        {
            html.Append(Escaped.Encode(text[done..match.Index]));
            done = match.Index + match.Length;
            if (Read(match.Groups[1].Value, at(match.Index), scope) is { } use)
                html.Append(Of(use, scope.Evidence));
            else
                whole = false;
        }

        html.Append(Escaped.Encode(text[done..]));
        return whole ? new FigureText(html.ToString()) : null;
    }

    /// <summary>A text of front matter with each of its figures hidden behind as many characters.</summary>
    internal static string Hidden(string text) =>
        text.Contains('{', StringComparison.Ordinal)
            ? Placeholder.Replace(text, match => new string(RenderedText.Hidden, match.Length))
            : text;

    /// <summary>Works out what stands between two braces.</summary>
    /// <returns>Null when it cannot be worked out; the problem has been noted.</returns>
    internal static FigureUse? Read(string text, Position at, FileScope scope)
    {
        if (FigureExpression.TryParse(text, out var expression))
            return scope.Use(expression, at);
        scope.Problems.Add(
            at,
            ProblemRule.BadPlaceholder,
            $"'{{{{ {text} }}}}' does not name a figure.",
            FigureMistakes.Remedy(text, scope.Data.Figures.Keys)
        );
        return null;
    }

    [GeneratedRegex(@"\{\{([^{}\n]*)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder { get; }
}
