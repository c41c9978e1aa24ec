using System.Buffers;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Leftovers;

/// <summary>A kind of note that writers leave for themselves.</summary>
/// <param name="Parts">What a text needs at least one of to hold it, so that most texts are not searched; null when every text is.</param>
/// <param name="Pattern">Its form.</param>
internal sealed partial record WriterNote(SearchValues<string>? Parts, Regex Pattern)
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<WriterNote> All { get; } =
    [
        new(Any("todo", "fixme", "tbc", "tbd", "tba", "tktk"), Reminder),
        new(Any("xx"), Blank),
        new(Any("???"), Doubt),
        new(Any(" here"), Here),
        new(Any("(", "[", "<", "{"), InBrackets),
        new(null, Alone),
        new(
            Any("ipsum", "dolor sit", "adipiscing", "dummy", "placeholder", "filler", "blah", "asdf", "qwerty", "note to ", "note:"),
            Filler
        ),
        new(Any("error!", "an ai ", "contentReference", "oaicite"), OfAProgram),
    ];

    /// <summary>The notes of a text.</summary>
    public IEnumerable<Match> In(string text) => Parts is null || text.AsSpan().ContainsAny(Parts) ? Pattern.Matches(text) : [];

    private static SearchValues<string> Any(params string[] parts) => SearchValues.Create(parts, StringComparison.OrdinalIgnoreCase);

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const RegexOptions AnyCase = Options | RegexOptions.IgnoreCase;

    private const string Thing =
        "(?:text|words?|content|copy|name|title|heading|date|link|address|image|picture|photo|"
        + "details?|summary|description|paragraph|number|figure|amount|source|quote|job|role)";

    private const string Later =
        @"(?:to\s+be\s+(?:confirmed|announced|decided|added|written|completed)|to\s+follow|placeholder|coming\s+soon)";

    [GeneratedRegex(@"\b(?:TODO|FIXME|TBC|TBD|TBA|TKTK|tbc|tbd|(?i:todo|fixme))\b:?", Options)]
    private static partial Regex Reminder { get; }

    [GeneratedRegex(@"\b[Xx]{3,}\b|(?<=£\s?)[Xx]{2,}(?:,?[Xx]{3})*\b|\b[Xx]{2}[/.-][Xx]{2}[/.-][Xx]{2,4}\b", Options)]
    private static partial Regex Blank { get; }

    [GeneratedRegex(@"\?{3,}", Options)]
    private static partial Regex Doubt { get; }

    [GeneratedRegex(
        @"\b(?:insert|paste)\s+(?:[\w’'-]+\s+){0,6}here\b"
            + @"|\b(?:add|put|write|type|enter)\s+(?:(?:the|your|a|an|some|more|this)\s+)?(?:[\w’'-]+\s+)?"
            + Thing
            + @"s?\s+(?:[\w’'-]+\s+){0,3}here\b"
            + @"|\b"
            + Thing
            + @"\s+(?:goes|to\s+go|will\s+go|comes)\s+here\b",
        AnyCase
    )]
    private static partial Regex Here { get; }

    [GeneratedRegex(
        @"[\[<{]\s*(?:(?:insert|add|enter|type|put)\s+[^\]>}\n]{1,60}|(?:your|page|link|"
            + Thing
            + @")\s+here|(?:details?\s+)?"
            + Later
            + @"[^\]>}\n]{0,30})[\]>}]"
            // What stands in round brackets may be part of a sentence: "(put simply, the chance of harm)".
            + @"|\(\s*(?:(?:insert|add|enter|type|put)\s+(?:(?:the|a|an|your|some|more)\s+)?(?:"
            + Thing
            + @"s?|here)\b[^)\n]{0,40}|(?:your|page|link|"
            + Thing
            + @")\s+here|(?:details?\s+)?"
            + Later
            + @")\s*\)",
        AnyCase
    )]
    private static partial Regex InBrackets { get; }

    [GeneratedRegex(@"\A\W*(?:(?:more\s+)?(?:details?|text|content|information|more)\s+)?" + Later + @"\W*\z", AnyCase)]
    private static partial Regex Alone { get; }

    [GeneratedRegex(
        @"\blorem\s+ipsum\b|\bdolor\s+sit\s+amet\b|\bconsectetur\s+adipiscing\b|\b(?:dummy|placeholder|filler)\s+(?:text|copy"
            + @"|content|image|link|heading|title)\b|\bblah(?:,?\s*blah)+\b|\basdf\w*|\bqwerty\b"
            + @"|\bnote\s+to\s+(?:self|editors?|writer|author)\b|\beditor(?:ial)?[’']?s?\s+note:",
        AnyCase
    )]
    private static partial Regex Filler { get; }

    [GeneratedRegex(
        @"\berror!\s+(?:reference\s+source|bookmark|hyperlink)\s[\w\s]{0,12}(?:found|defined|valid)"
            + @"|\bas\s+an\s+ai\s+(?:language\s+)?model\b|contentReference|oaicite",
        AnyCase
    )]
    private static partial Regex OfAProgram { get; }
}
