using System.Globalization;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking.Leftovers;

/// <summary>
/// Finds what a merge leaves in a file that two people changed: both texts, with lines of seven signs between them. Git writes
/// &lt;, |, = and &gt;; other programs also %, + and -.
/// </summary>
internal static partial class MergeConflicts
{
    /// <summary>Notes each conflict as one problem.</summary>
    /// <returns>Whether there is one: then the rest of the file makes no sense.</returns>
    public static bool Refuse(string text, FileProblems problems)
    {
        if (!MayHoldOne(text))
            return false;
        var conflicts = In(text);
        if (conflicts.Count == 0)
            return false;
        var lines = new LineStarts(text);
        foreach (var (start, end) in conflicts)
        {
            problems.Add(
                lines.PlaceOf(start),
                ProblemRule.MergeConflict,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A merge conflict starts here and ends in line {lines.PlaceOf(end).Line}: both versions are still in the file."
                ),
                "Keep the text that is right, and delete the other one and each line of <<<<<<<, |||||||, ======= or >>>>>>>."
            );
        }

        return true;
    }

    private static bool MayHoldOne(string text) =>
        text.Contains("<<<<<<<", StringComparison.Ordinal)
        || text.Contains("=======", StringComparison.Ordinal)
        || text.Contains(">>>>>>>", StringComparison.Ordinal)
        || text.Contains("|||||||", StringComparison.Ordinal)
        || text.Contains("+++++++", StringComparison.Ordinal)
        || text.Contains("%%%%%%%", StringComparison.Ordinal);

    /// <summary>
    /// The first and last line of each conflict. A new one starts at an opening line, unless that stands in the common text of
    /// another (between | and =), where conflicts of an earlier merge are kept; and at any other line that follows none.
    /// </summary>
    private static List<(int Start, int End)> In(string text)
    {
        var found = new List<(int Start, int End)>();
        var (isOpen, isInCommonText, inner) = (false, false, 0);
        foreach (var match in Line.Matches(text).Cast<Match>())
        {
            var marker = match.Groups["marker"];
            var sign = marker.Value[0];
            if (sign == '-' && !isOpen)
                continue;
            if (sign == '<' && isInCommonText)
                inner++;
            else if (sign == '<' || !isOpen)
                found.Add((marker.Index, marker.Index));
            found[^1] = (found[^1].Start, marker.Index);
            if (sign == '>' && inner > 0)
            {
                inner--;
                continue;
            }

            isOpen = sign != '>';
            if (inner == 0)
                isInCommonText = isOpen && sign == '|';
        }

        return found;
    }

    [GeneratedRegex(
        @"^[\s>#*-]{0,40}?(?<![<>])(?<marker><{7,15}(?!<)|>{7,15}(?!>)|(?:\|{7}|={7}|\+{7}|%{7}|-{7})(?=[^\S\n]|$))",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Line { get; }
}
