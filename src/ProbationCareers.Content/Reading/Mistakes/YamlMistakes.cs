using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>
/// Says why YAML cannot be read, as an editor would see it: a tab, a quote that is not closed, a colon in a text. Each guess is tried:
/// the line is mended as the message would have it, and the guess that lets YAML be read furthest is told.
/// </summary>
internal static class YamlMistakes
{
    /// <summary>How far above the place where YAML gave up a mistake can be.</summary>
    private const int LinesAbove = 30;

    /// <summary>How many lines are looked at.</summary>
    private const int MostLines = 200;

    /// <summary>How many characters may be read in trying guesses: beyond that a broken file costs too much time.</summary>
    private const int MostToRead = 2_000_000;

    /// <summary>Finds the mistake that best explains why a text cannot be read.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="broken">What reading it threw.</param>
    /// <returns>Null when no usual mistake explains it.</returns>
    public static YamlMistake? Find(string yaml, Exception broken)
    {
        var lines = yaml.Split('\n');
        if (broken.Message.Contains("tab", StringComparison.Ordinal) && LineMistakes.FirstTab(lines) is { } tab)
            return tab;
        var (first, last) = Suspects(lines, broken);
        var (start, end) = (StartOfEntry(lines, first), EndOfEntry(lines, last));
        (YamlMistake? Mistake, (int Line, int) Reach) best = (null, ReachOf(lines[start..end]));
        var left = MostToRead / Math.Max(1, lines[start..end].Sum(line => line.Length));
        foreach (
            var mistake in Enumerable
                .Range(first, last - first + 1)
                .SelectMany(number => LineMistakes.Of(lines, number - 1))
                .OrderBy(guess => guess.Rank)
                .ThenBy(guess => guess.Rank == LineMistakes.OfIndentation ? -guess.Mistake.Line : guess.Mistake.Line)
                .Select(guess => guess.Mistake)
        )
        {
            if (left-- <= 0 || best.Reach.Line == int.MaxValue)
                break;
            var reach = ReachOf([.. lines[start..(mistake.Line - 1)], mistake.Mended, .. lines[mistake.Line..end]]);
            if (reach.CompareTo(best.Reach) > 0)
                best = (mistake, reach);
        }

        return best.Mistake;
    }

    /// <summary>
    /// The index of the line at or above a line at which an entry or a key of the whole file starts: from there on, text can be read by
    /// itself.
    /// </summary>
    private static int StartOfEntry(string[] lines, int number) => Math.Max(0, Array.FindLastIndex(lines, number - 1, IsTop));

    /// <summary>The index of the line after the entries that a line is in or near.</summary>
    private static int EndOfEntry(string[] lines, int number)
    {
        var near = Math.Min(lines.Length, number + LinesAbove);
        return near == lines.Length ? near
            : Array.FindIndex(lines, near, Math.Min(MostLines, lines.Length - near), IsTop) is >= 0 and var top ? top
            : near;
    }

    private static bool IsTop(string line) =>
        line.Length > 0 && (char.IsAsciiLetter(line[0]) || line.StartsWith("- ", StringComparison.Ordinal));

    /// <summary>
    /// The lines that may hold the mistake: from some above where YAML began what it could not end to just below where it gave up.
    /// </summary>
    private static (int First, int Last) Suspects(string[] lines, Exception broken)
    {
        if (ReachOf(broken).Line == 0)
            return (1, Math.Min(lines.Length, MostLines));
        var mark = (YamlException)broken;
        var last = Math.Clamp((int)Math.Max(mark.Start.Line, mark.End.Line) + 1, 1, lines.Length);
        var first = Math.Clamp((int)mark.Start.Line - LinesAbove, 1, last);
        return (Math.Max(first, last - MostLines), last);
    }

    /// <summary>The place up to which a text can be read; beyond all lines when it can be read whole.</summary>
    private static (int Line, int Column) ReachOf(string[] lines)
    {
        try
        {
            new YamlStream().Load(new YamlEvents(string.Join('\n', lines)));
            return (int.MaxValue, 0);
        }
        catch (YamlRefusedException refused)
        {
            return ((int)refused.At.Line, (int)refused.At.Column);
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException)
        {
            return ReachOf(broken);
        }
    }

    /// <summary>The place at which reading gave up; line 0 where YamlDotNet does not say it: it stumbles over some texts itself.</summary>
    private static (int Line, int Column) ReachOf(Exception broken) =>
        broken is YamlException { End.Index: > 0 } known
            ? ((int)Math.Max(known.Start.Line, known.End.Line), (int)known.End.Column)
            : (0, 0);
}
