using System.Text;

namespace ProbationCareers.Content.Tests.Slips;

/// <summary>The table of slips in docs/content-guide.md, between two marks.</summary>
internal static class SlipTable
{
    private const string Start = "<!-- The slips: made by SlipTests -->";
    private const string End = "<!-- The end of the slips -->";

    private static string Place { get; } = Path.Combine(TestFolders.Repository, "docs", "content-guide.md");

    /// <summary>The guide as it is.</summary>
    public static string Guide() => File.ReadAllText(Place);

    /// <summary>Writes the guide.</summary>
    public static void Write(string guide) => File.WriteAllText(Place, guide);

    /// <summary>The guide with the table as the slips make it.</summary>
    public static string PutInto(string guide)
    {
        var start = guide.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(start, $"docs/content-guide.md has to hold '{Start}' and then '{End}'.");
        return guide[..start] + "\n" + Text() + guide[end..];
    }

    private static string Text()
    {
        var text = new StringBuilder("\n| slip | you wrote | `check` says |\n|---|---|---|\n");
        foreach (var slip in SlipCase.All)
            text.Append("| ")
                .Append(Cell(slip.Slip))
                .Append(" | ")
                .Append(Wrote(slip))
                .Append(" | ")
                .AppendJoin("<br>", slip.Says.Select(Says))
                .Append(" |\n");
        return text.Append('\n').ToString();
    }

    /// <summary>What differs: the lines of the slip that the good file does not have.</summary>
    private static string Wrote(SlipCase slip)
    {
        if (slip.Rename.Length > 0)
            return Code(slip.Rename);
        if (slip.Encoding != "utf-8")
            return Cell(slip.File);
        var good = slip.From.Split('\n');
        var lines = slip.To.Split('\n');
        var shown = lines.Where(line => !good.Contains(line) && line.Trim().Length > 0).ToList();
        return string.Join("<br>", (shown.Count > 0 ? shown : lines.Take(1)).Select(Code));
    }

    /// <summary>Place and message, without the file's name and the rule.</summary>
    private static string Says(string problem)
    {
        var parts = problem.Split(": ", 3);
        var place = string.Join(':', parts[0].Split(':')[^2..]);
        return $"{place} {Cell(parts[2][..parts[2].LastIndexOf(" [", StringComparison.Ordinal)])}";
    }

    private static string Code(string text)
    {
        var visible = text.Replace("\t", "⇥", StringComparison.Ordinal)
            .Replace('\u00A0', '⍽')
            .Replace("|", @"\|", StringComparison.Ordinal);
        return visible.Contains('`', StringComparison.Ordinal) ? $"`` {visible} ``" : $"`{visible}`";
    }

    /// <summary>Text as a cell holds it: nothing of it is Markdown or HTML.</summary>
    private static string Cell(string text) =>
        string.Concat(text.Select(sign => sign is '|' or '<' or '*' or '_' or '[' or ']' or '\\' ? $@"\{sign}" : sign.ToString()));
}
