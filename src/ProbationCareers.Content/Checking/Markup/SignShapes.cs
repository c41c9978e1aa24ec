using System.Net;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Markup;

/// <summary>Signs within a line that look like emphasis, code, figures or instructions of another program.</summary>
internal static partial class SignShapes
{
    private const string Emphasis =
        "Put the signs right at the words, with no space between, at both ends: **words**. To show a sign itself, put a "
        + "backslash before it.";
    private const string NoSigns = "Take the signs out. There are only **bold** and *italic*.";

    /// <summary>The shapes, the more exact before the more general.</summary>
    public static IReadOnlyList<MarkupShape> All { get; } =
    [
        new("a figure", _ => Figures.FigureExpression.Grammar, SignSet.Of("{"), OpenFigure)
        {
            Rule = ProblemRule.BadPlaceholder,
            What = "Two braces open here and are not closed on the same line.",
        },
        new(
            "a figure with one brace",
            seen => $"Write two braces at each side: {{{{ {seen.Trim('{', '}', ' ')} }}}}.",
            SignSet.Of("{"),
            OneBrace
        )
        {
            IsTyped = true,
        },
        new(
            "an instruction of another program",
            _ => "Take it out, with its braces: the site reads only {{ figures }} in two braces.",
            SignSet.Of("{}"),
            Brace
        ),
        new(
            "an instruction",
            _ => "Take it out. For what sources say differently write '::: sources-differ name' at the start of a line of its own.",
            SignSet.Of(":"),
            Directive
        ),
        new("the name of a picture sign", _ => "Take it out, and say it in words.", SignSet.Of(":"), Emoji),
        new(
            "an instruction of another program",
            _ => "Take it out, and type the words or put in a figure: {{ key }}.",
            SignSet.Of("$%<"),
            Variable
        ),
        new("HTML", _ => "Say it in Markdown. To show a < sign, write &lt;.", SignSet.Of("<"), Html),
        new("the code of a character", CharacterOf, SignSet.Of("&"), Entity) { Holds = IsAnEntity, IsTyped = true },
        new("bold", _ => Emphasis, SignSet.Of("*_"), Bold),
        new("italic", _ => Emphasis, SignSet.Of("*_"), Italic),
        new("emphasis", _ => NoSigns, SignSet.Of("~=+^'"), OtherEmphasis),
        new("code", _ => "For an apostrophe or a quotation mark type ’ or ‘; for code put one ` at each end.", SignSet.Of("`"), Code),
        new(
            "an escaped sign",
            _ => "Take the backslash out, or at the end of a line leave it and put text on the next line.",
            SignSet.Of("\\"),
            Backslash
        )
        {
            IsTyped = true,
        },
        new("a dash", _ => "Type – (a dash) with a space at each side.", SignSet.Of("-"), Dash) { IsTyped = true },
    ];

    private static string CharacterOf(string seen)
    {
        var decoded = WebUtility.HtmlDecode(seen.TrimEnd(';') + ";");
        return decoded.EndsWith(';') ? "Type the character itself."
            : string.IsNullOrWhiteSpace(decoded) ? "Type an ordinary space."
            : $"Type '{decoded}' itself.";
    }

    /// <summary>With a semicolon it looks like one even when there is none of that name; without, only when there is.</summary>
    private static bool IsAnEntity(Match match, string text) =>
        match.Value.EndsWith(';') || !WebUtility.HtmlDecode(match.Value + ";").EndsWith(';');

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\{\{[^{}\n]*\}?", Options)]
    private static partial Regex OpenFigure { get; }

    [GeneratedRegex(@"\{\s*[a-z0-9-]+(?:\.[a-z0-9-]+)+[^{}\n]*\}{1,2}|\{ [a-z0-9-]+ \}{1,2}", Options)]
    private static partial Regex OneBrace { get; }

    [GeneratedRegex(@"\$?\{[^{}\n]*\}*|\}+", Options)]
    private static partial Regex Brace { get; }

    [GeneratedRegex(@":{3,}[^\n]*|(?<![\w:])::[a-z][^\s]*", Options)]
    private static partial Regex Directive { get; }

    [GeneratedRegex(@"(?<![\w:]):(?:[a-z][a-z0-9_+-]{1,30}|[+-]1):(?![\w:])", Options)]
    private static partial Regex Emoji { get; }

    [GeneratedRegex(@"\$\$|\$[A-Za-z_]\w+\$?|\$[A-Z]{1,3}(?=\s*$)|%%|(?<![\w%])%\w+%(?!\w)|<[%$#][^\n]*", Options)]
    private static partial Regex Variable { get; }

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--|-->$", Options)]
    private static partial Regex Html { get; }

    [GeneratedRegex(@"&(?:\#[0-9]{2,7}|\#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}[0-9]{0,2});?", Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Entity { get; }

    [GeneratedRegex(@"\*{2,}[^*\n]{0,60}\*{2,}|\*{2,}|_{2,}[^_\n]{0,60}_{2,}|_{2,}", Options)]
    private static partial Regex Bold { get; }

    [GeneratedRegex(
        @"(?<![\w*])\*[\p{L}""'“‘(\[][^*\n]{0,60}\*?|(?<=\p{Ll})\*(?=\p{Ll})|(?<![\w_])_(?=\w)[^_\n]{0,60}_?|(?<=\w)_(?![\w_])",
        Options
    )]
    private static partial Regex Italic { get; }

    [GeneratedRegex(
        @"~~[^~\n]*(?:~~)?|~\w[^~\s]*~|(?<!\w)~\w[^~\n]*\w~|(?<![<=])={2,}(?![=>])[^=\n]{0,60}(?:==)?|\+\+\w[^+\n]*\+\+"
            + @"|\^[^\s^][^^\n]*\^|'{2,}[^'\n]{0,60}'{2,}|'{2,}",
        Options
    )]
    private static partial Regex OtherEmphasis { get; }

    [GeneratedRegex(@"`+[^`\n]*`*", Options)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"\\+\S?", Options)]
    private static partial Regex Backslash { get; }

    [GeneratedRegex(@"(?<![-<])--+(?![->])", Options)]
    private static partial Regex Dash { get; }
}
