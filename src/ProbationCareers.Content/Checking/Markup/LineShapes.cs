using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Markup;

/// <summary>What looks like the start of a list, a heading, a table or another block.</summary>
internal static partial class LineShapes
{
    private const string Points =
        "Start each point with '- ' (a hyphen and an ordinary space) on a line of its own, with an empty line above the first.";
    private const string Numbers =
        "Start each step with a number, a full stop and an ordinary space, as in '1. ', on a line of its own, with an empty "
        + "line above the first.";
    private const string Headings = "Start the line with '## ' (the signs and an ordinary space), with an empty line above and below.";
    private const string Plain = "Write it as an ordinary paragraph; start it with a word in **bold** if it has to stand out.";

    /// <summary>The shapes, the more exact before the more general.</summary>
    public static IReadOnlyList<MarkupShape> All { get; } =
    [
        new("a box to tick", _ => "Take the box out: lists here have points ('- ') or numbers ('1. ') only.", SignSet.Of("["), Task)
        {
            IsTold = true,
        },
        new(
            "a definition of a short form",
            _ => "Take the line out, and put the word into glossary.yml: pages then explain it by themselves.",
            SignSet.Of("["),
            Abbreviation
        ),
        new(
            "the address of a link",
            _ => "Write the address after the link's words instead: [words](https://…).",
            SignSet.Of("["),
            Definition
        ),
        new("an alert box", _ => Plain, SignSet.Of("!"), Alert) { IsTold = true },
        new("an alert box", _ => Plain, SignSet.Of("[!?^%@$."), Callout) { IsTold = true },
        new(
            "a table",
            _ => "Start and end each row with |, put a line such as |---|---| below the first row, and an empty line above the table.",
            SignSet.Of("|+:"),
            Table
        )
        {
            IsTold = true,
            Holds = IsATable,
        },
        new("a heading", _ => Headings, SignSet.Of("#"), Heading),
        new("a heading", _ => Headings, SignSet.Of("#"), HeadingSigns),
        new("a heading", _ => Headings, SignSet.Of("=."), OtherHeading),
        new(
            "a line across the page",
            _ => "Write '---' on a line of its own, with an empty line above and below, or take it out.",
            SignSet.Of("-=_*~+:^%"),
            Rule
        ),
        new("a point of a list", _ => Points, SignSet.Of("•-+*o"), Bullet) { IsTold = true },
        new("a point of a list", _ => Points, SignSet.Of("·–—-→>"), WeakBullet) { IsTold = true, Holds = IsTwice },
        new("a step of a list", _ => Numbers, SignSet.Of(".)"), Number) { IsTold = true, Holds = ClosesNothing },
        new(
            "a step of a list",
            _ => "Put an empty line above the first step, and start with 1. If it is not a list, move the number to the line above.",
            SignSet.Of("."),
            LaterNumber
        )
        {
            IsTold = true,
            Holds = FollowsASentence,
        },
        new("a step of a list", _ => Numbers, SignSet.Of(".)"), WeakNumber) { IsTold = true, Holds = IsTwice },
        new("a definition list", _ => "Write it as a list of points ('- '), or as a table.", SignSet.Of(":"), DefinitionList)
        {
            IsTold = true,
        },
    ];

    /// <summary>Shapes that only a value can hold: in the text of a page they are read.</summary>
    public static IReadOnlyList<MarkupShape> OfValues { get; } =
    [
        new("a point of a list", _ => Points, SignSet.Of("-*+"), ValueBullet) { IsTold = true },
        new("a step of a list", _ => Numbers, SignSet.Of("."), ValueNumber) { IsTold = true },
        new("a heading", _ => Headings, SignSet.Of("#"), ValueHeading),
        new("a quotation", _ => "", SignSet.Of(">"), ValueQuotation) { IsTold = true },
    ];

    /// <summary>A single upright stroke between words is punctuation; a row has one at an end, or several, or a neighbour.</summary>
    private static bool IsATable(Match match, string text) => match.Groups["sure"].Success || text.AsSpan().Count('|') > 1;

    /// <summary>What may also be the start of a wrapped line is a list only when it comes again.</summary>
    private static bool IsTwice(Match match, string text) => match.NextMatch().Success;

    /// <summary>A bracket that was opened further up ends a remark, and starts no step.</summary>
    private static bool ClosesNothing(Match match, string text)
    {
        var before = text.AsSpan(0, match.Index);
        return before.Count('(') <= before.Count(')');
    }

    /// <summary>A wrapped sentence may happen to go on with a number; a list comes after a full stop or a colon, or goes on.</summary>
    private static bool FollowsASentence(Match match, string text)
    {
        var before = text.AsSpan(0, match.Index).TrimEnd();
        return before.Length > 0 && (!(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ';' or '–' or '-') || IsTwice(match, text));
    }

    private const string Start = @"^[^\S\n]*";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    [GeneratedRegex(Start + @"(?<at>\[[ \u00A0xX✓✔]?\])(?![(:])", Options)]
    private static partial Regex Task { get; }

    [GeneratedRegex(Start + @"(?<at>\*\[[^\]\n]+\]:[^\n]*)", Options)]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(Start + @"(?<at>\[[^\]\n]+\]:[^\n]*)", Options)]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@"\[![A-Za-z]+\]", Options)]
    private static partial Regex Alert { get; }

    [GeneratedRegex(
        Start
            + @"(?<at>\^\S[^\n]*|%[^\s%][^\n]*%[^\S\n]*$|@[^\s@][^\n]*@[^\S\n]*$|\$[A-Z]{1,3}\b[^\n]*|!!!\+?\s[^\n]*"
            + @"|\?\?\?\+?\s[^\n]*|[!?]>[^\n]*|x\[[^\n]*\]x|\.\.\s[\w-]+::[^\n]*)",
        Options
    )]
    private static partial Regex Callout { get; }

    [GeneratedRegex(
        Start
            + @"(?<at>(?<sure>\|)[^\n]*|(?<sure>\+)[-=]{2,}\+[^\n]*|(?=[^\n]*[|:]):?-{2,}:?(?:[^\S\n]*\"
            + @"|[^\S\n]*:?-{2,}:?)*[^\S\n]*$|[^\n|]*\|[^\n]*)",
        Options
    )]
    private static partial Regex Table { get; }

    [GeneratedRegex(Start + @"(?<at>#{2,}|#(?![0-9]))[^\n]*", Options)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"(?<at>##+)(?<![\w&/]##)[^\n]*|##+(?=\s*$)", Options)]
    private static partial Regex HeadingSigns { get; }

    [GeneratedRegex(Start + @"(?<at>={1,6}|h[1-6]\.)\s+\S[^\n]*", Options)]
    private static partial Regex OtherHeading { get; }

    [GeneratedRegex(Start + @"(?<at>([-=_*~+:^%])(?:[^\S\n]*\1){2,})[^\S\n]*$", Options)]
    private static partial Regex Rule { get; }

    [GeneratedRegex(
        Start
            + @"(?<at>[•◦▪▫‣⁃∙●○■□◆◇►▶»›\u2700-\u27BF\u2460-\u24FF]\uFE0F?\s*(?=\S)"
            + @"|[-+*](?=[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])|[-+](?=\p{L})|-{2,}(?=[^\S\n]+\S)"
            + @"|o[\t\u00A0\u2000-\u200A]\s*(?=\S)|(?<!\n[^\S\n]*)[·–—](?=[^\S\n]+\S))[^\n]*",
        Options
    )]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(Start + @"(?<at>[·–—](?=\p{L})|(?:[·–—→]|-+>|=>)(?=[^\S\n]+\S))[^\n]*", Options)]
    private static partial Regex WeakBullet { get; }

    [GeneratedRegex(
        Start
            + @"(?<at>[0-9]{1,2}\)(?=[\s\p{L}])|[0-9]{1,2}\.(?=[\p{L}\u00A0\u2000-\u200A\u202F])|s[0-9]{1,2}\.[^\S\n]*(?=\S)"
            + @"|[a-z]{1,3}\)\s(?=\S))[^\n]*",
        Options
    )]
    private static partial Regex Number { get; }

    [GeneratedRegex(Start + @"(?<at>[0-9]{1,3}\.)[^\S\n]+\S[^\n]*", Options)]
    private static partial Regex LaterNumber { get; }

    [GeneratedRegex(Start + @"(?<at>\((?:[0-9]{1,2}|[a-z]{1,3})\)|[a-z]{1,3}\.)[^\S\n]+\S[^\n]*", Options)]
    private static partial Regex WeakNumber { get; }

    [GeneratedRegex(Start + @"(?<at>:)[^\S\n]+\S[^\n]*", Options)]
    private static partial Regex DefinitionList { get; }

    [GeneratedRegex(Start + @"(?<at>[-*+]) \S[^\n]*", Options)]
    private static partial Regex ValueBullet { get; }

    [GeneratedRegex(Start + @"(?<at>[0-9]{1,2}[.)]) \S[^\n]*", Options)]
    private static partial Regex ValueNumber { get; }

    [GeneratedRegex(Start + @"(?<at>#+) [^\n]*", Options)]
    private static partial Regex ValueHeading { get; }

    [GeneratedRegex(Start + @"(?<at>>)[^\n]*", Options)]
    private static partial Regex ValueQuotation { get; }
}
