using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Markup;

/// <summary>What looks like a link, and was not read as one.</summary>
internal static partial class LinkShapes
{
    private const string Form =
        "Write the words in square brackets and the address right behind them in round ones: [words](/roles/court-officer).";
    private const string OneLine = "Write the address on one line and without spaces (a space in an address is %20): [words](https://…).";

    /// <summary>The shapes, the more exact before the more general.</summary>
    public static IReadOnlyList<MarkupShape> All { get; } =
    [
        new("a link whose address has a space or a line break in it", _ => OneLine, SignSet.Of("]"), BrokenAddress),
        new(
            "a link that is not closed",
            _ => "Put ')' at the end of the address: [words](/roles/court-officer).",
            SignSet.Of("]"),
            NotClosed
        ),
        new("a link", _ => Form, SignSet.Of("]"), Unread),
        new("a link with a space between its words and its address", _ => "Take out the space between ] and (.", SignSet.Of("]"), Parted),
        new("a link with its brackets the wrong way round", _ => Form, SignSet.Of("["), Swapped),
        new("a link of another program", _ => Form, SignSet.Of("[]"), Wiki),
        new(
            "a source that is cited",
            _ => "Close it on the same line, [^key], in the text of a page; in front matter, name the source in 'sources' or 'source'.",
            SignSet.Of("^"),
            Citation
        ),
        new(
            "a link whose address stands elsewhere",
            _ => "No line on this page gives its address. Write it right behind the words: [words](https://…).",
            SignSet.Of("]"),
            Reference
        )
        {
            Holds = IsNoFootnote,
        },
        new(
            "an address in angle brackets",
            _ => "Write the whole address, without spaces: <https://…>; or better [words](https://…).",
            SignSet.Of("<"),
            Angle
        ),
        new(
            "an address that should be a link",
            _ => "Write it as a link, [words](https://…), so that readers can follow it.",
            SignSet.Of("/"),
            Bare
        ),
        new(
            "part of a link",
            _ => "Write a link as [words](/roles/court-officer); for a remark use round brackets.",
            SignSet.Of("[]"),
            Bracket
        )
        {
            Holds = IsNoRemark,
        },
    ];

    /// <summary>How far before a remark its quotation may have begun, in characters.</summary>
    private const int Nearby = 300;

    /// <summary>Numbers and single letters in brackets are notes.</summary>
    private static bool IsNoFootnote(Match match, string text) => !Footnote.IsMatch(match.Value);

    /// <summary>In a quotation square brackets hold what was not said, and elsewhere the number of a note.</summary>
    private static bool IsNoRemark(Match match, string text)
    {
        if (Footnote.IsMatch(match.Value))
            return false;
        var nearby = Math.Max(0, match.Index - Nearby);
        var before = text.AsSpan(nearby, match.Index - nearby);
        return !IsOpen(before, '“', '”')
            && !IsOpen(before, '‘', '’')
            && before.Count('"') % 2 == 0
            && !StraightQuotation.IsMatch(before.ToString());
    }

    /// <summary>Whether the last quotation of a text has not ended. A quote between two letters is an apostrophe.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text, char opening, char closing)
    {
        var opened = text.LastIndexOf(opening);
        if (opened < 0)
            return false;
        for (var at = opened + 1; at < text.Length; at++)
        {
            if (text[at] == closing && !(char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1])))
                return false;
        }

        return true;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Words = @"!?\[[^\[\]]*";

    private const string Target = @"(?:/|\#|\.{1,2}/|https?:|www\.|mailto:|tel:|[\w.-]+\.(?:md|html?|pdf|uk|com|org|net)\b)";

    [GeneratedRegex(@"(?<!\w)'(?=\w)(?:[^']|(?<=\w)'(?=\w))*\z", Options)]
    private static partial Regex StraightQuotation { get; }

    [GeneratedRegex(Words + @"\]\((?=[^()\s]*\s)[^()]*\)", Options)]
    private static partial Regex BrokenAddress { get; }

    [GeneratedRegex(Words + @"\]\((?>[^()\s]*)(?![^()]*\))", Options)]
    private static partial Regex NotClosed { get; }

    [GeneratedRegex(@"(?:" + Words + @")?\]\([^()]*\)?", Options)]
    private static partial Regex Unread { get; }

    [GeneratedRegex(Words + @"\]\s+\(" + Target + @"[^()\n]*\)?", Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parted { get; }

    [GeneratedRegex(@"\([^()\n]*\)\s?\[" + Target + @"[^\[\]\n]*\]?", Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Swapped { get; }

    [GeneratedRegex(@"!?\[\[[^\[\]\n]*(?:\]\])?|\]\]", Options)]
    private static partial Regex Wiki { get; }

    [GeneratedRegex(@"\[\^[^\[\]\s]*\]?|\^\[[^\[\]\n]*\]?", Options)]
    private static partial Regex Citation { get; }

    [GeneratedRegex(@"\[[^\[\]]+\]\s?\[[^\[\]]*\]", Options)]
    private static partial Regex Reference { get; }

    [GeneratedRegex(@"<(?:https?:|www\.|mailto:|[\w.-]+@|[\w-]+\.[\w-]+)[^<>\n]*>?", Options)]
    private static partial Regex Angle { get; }

    [GeneratedRegex(@"(?<![\w/])https?:/+[^\s<>]+", Options)]
    private static partial Regex Bare { get; }

    [GeneratedRegex(@"\[[^\[\]]*\]|[\[\]]", Options)]
    private static partial Regex Bracket { get; }

    [GeneratedRegex(
        @"^\[(?:(?:note|ref|fn|nb?|p|see)?\.?\s?\d{1,4}(?:[–,-]\s?\d{1,4})*|[a-z*†‡]|…|\.{3}|sic)\](?:\s?\[(?:\d{1,4}|[a-z])\])?$",
        Options
    )]
    private static partial Regex Footnote { get; }
}
