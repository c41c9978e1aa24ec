using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Markup;

/// <summary>Something that looks like markup, and would be shown to readers as it is typed.</summary>
/// <param name="LooksLike">What it was probably meant to be, with its article.</param>
/// <param name="Remedy">What to type instead, as a sentence; worked out from what was found.</param>
/// <param name="Signs">Signs of which a text needs at least one to hold it, so that most texts are not searched.</param>
/// <param name="Pattern">Its form. The group <c>at</c>, if there is one, is what is reported.</param>
internal sealed record MarkupShape(string LooksLike, Func<string, string> Remedy, SignSet Signs, Regex Pattern)
{
    /// <summary>Whether it is told once for a text: the points of one list have one cause.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether the remedy says what to type where there is no Markdown, too.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether a found place is one after all, looked at in its text.</summary>
    public Func<Match, string, bool> Holds { get; init; } = static (_, _) => true;

    /// <summary>The rule that it breaks in the text of a page.</summary>
    public ProblemRule Rule { get; init; } = ProblemRule.UnreadMarkdown;

    /// <summary>What is wrong, where that is more than what it looks like.</summary>
    public string? What { get; init; }
}

/// <summary>One place that looks like markup.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Seen">What stands there, shortened.</param>
/// <param name="Shape">What it looks like.</param>
internal readonly record struct FoundMarkup(int Index, string Seen, MarkupShape Shape);
