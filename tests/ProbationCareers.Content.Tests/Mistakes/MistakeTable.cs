using System.Text;

namespace ProbationCareers.Content.Tests.Mistakes;

/// <summary>The table of mistakes in docs/content-guide.md, between two marks.</summary>
internal static class MistakeTable
{
    private const string Start = "<!-- The mistakes: made by MistakeTests -->";
    private const string End = "<!-- The end of the mistakes -->";

    private static string Place { get; } = Path.Combine(Repository.Root, "docs", "content-guide.md");

    /// <summary>The guide as it is.</summary>
    public static string Guide() => File.ReadAllText(Place);

    /// <summary>Writes the guide.</summary>
    public static void Write(string guide) => File.WriteAllText(Place, guide);

    /// <summary>The guide with the table as the mistakes make it.</summary>
    public static string PutInto(string guide)
    {
        var start = guide.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(start, $"docs/content-guide.md has to hold '{Start}' and then '{End}'.");
        return guide[..start] + "\n" + Text() + guide[end..];
    }

    private static string Text()
    {
        var text = new StringBuilder("\n| mistake | you wrote | `check` says |\n|---|---|---|\n");
        foreach (var mistake in MistakeCase.All)
            text.Append("| ")
                .Append(Cell(mistake.Mistake))
                .Append(" | ")
                .Append(Wrote(mistake))
                .Append(" | ")
                .AppendJoin("<br>", mistake.Says.Select(Says))
                .Append(" |\n");
        return text.Append('\n').ToString();
    }

    /// <summary>What differs: the lines of the mistake that the good file does not have.</summary>
    private static string Wrote(MistakeCase mistake)
    {
        if (mistake.Rename.Length > 0)
            return Code(mistake.Rename);
        if (mistake.Encoding != "utf-8")
            return Cell(mistake.File);
        var good = mistake.From.Split('\n');
        var lines = mistake.To.Split('\n');
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
