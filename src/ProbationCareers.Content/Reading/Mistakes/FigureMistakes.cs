using System.Text.RegularExpressions;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Finds the figure that was meant where none is named as it should be.</summary>
internal static partial class FigureMistakes
{
    private const int Most = 3;

    /// <summary>A number, or braces, where the key of a figure has to be; null when it may be a key.</summary>
    public static (string What, string Remedy)? InAKey(KeyShape key, string text, IEnumerable<FigureDocument> figures)
    {
        if (Braces.Match(text) is { Success: true } braces)
            return ($"'{key.Name}' takes the key of a figure without braces.", $"Write {braces.Groups["key"].Value}.");
        if (NumberMistakes.Meant(text) is not { } number)
            return null;
        var unit = key.FigureUnit;
        var fitting = figures
            .Where(figure => unit is null || figure.Unit == unit)
            .OrderBy(figure => figure.Key, StringComparer.Ordinal)
            .ToList();
        var same = fitting.Where(figure => figure.Value == number).Select(figure => figure.Key).Take(Most).ToList();
        var counts = unit is { } wanted ? $" that counts {FigureWords.UnitName(wanted)}" : "";
        return (
            $"'{key.Name}' takes the key of a figure, and not the number '{text}'.",
            same.Count > 0 ? $"Write {string.Join(" or ", same)}."
            : fitting.Count > 0 ? $"Write the key of a figure{counts}, such as {fitting[0].Key}, or add one to a file of content/figures."
            : $"Add a figure{counts} to a file of content/figures, and write its key."
        );
    }

    /// <summary>A sentence that names the figures that a key may stand for.</summary>
    public static string Nearest(string key, IEnumerable<string> keys)
    {
        var known = keys.ToList();
        if (KeyMistake.Same(key, known) is { } same)
            return $"Write '{same}'.";
        var below = Below(key, known);
        return below.Count > 0
            ? $"Did you mean {string.Join(" or ", below.Select(other => $"'{other}'"))}?"
            : NearestWord.Suggest(key, known, "Add it to a file of content/figures.");
    }

    /// <summary>A sentence that says what to write between two braces instead of what is there.</summary>
    public static string Remedy(string text, IEnumerable<string> keys)
    {
        var known = keys.ToList();
        if (Meant(text, known) is { } meant)
            return $"Write {{{{ {meant} }}}}.";
        var below = Below(text.Trim(), known);
        return below.Count > 0 ? $"Did you mean {string.Join(" or ", below.Select(key => $"{{{{ {key} }}}}"))}?" : FigureExpression.Grammar;
    }

    /// <summary>
    /// The same where the braces are not closed: of what follows them only the first word is sure to belong between them.
    /// </summary>
    public static string RemedyOfOpen(string text, IEnumerable<string> keys)
    {
        var word = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return KeyMistake.Same(word, keys) is { } key ? $"Close them: {{{{ {key} }}}}" : FigureExpression.Grammar;
    }

    private static List<string> Below(string key, List<string> known) =>
        [.. known.Where(other => other.StartsWith(key + ".", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(Most)];

    /// <summary>What should stand between two braces, when the words there mean something by common sense; null when they do not.</summary>
    public static string? Meant(string text, IEnumerable<string> keys)
    {
        var known = keys.ToList();
        var words = Joined.Replace(text, "$1").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var meant = string.Join(' ', words.Select(word => Word(word, known)));
        meant = Hourly.Replace(meant, "hourly");
        return
            FigureExpression.TryParse(meant, out var expression)
            && new[] { expression.Key, expression.To, expression.With }.OfType<string>().All(known.Contains)
            ? expression.ToString()
            : null;
    }

    private static string Word(string word, List<string> known) =>
        word.ToUpperInvariant() switch
        {
            "-" or "–" or "—" or "AND" or "UNTIL" or "TO" => "to",
            "+" or "PLUS" or "WITH" => "with",
            "HOUR" or "HRS" or "HR" or "H" or "HOURS" => "hours",
            "FOR" => "for",
            _ => KeyMistake.Same(word, known) ?? word,
        };

    [GeneratedRegex(@"^[{\[(]+ *(?<key>[A-Za-z][\w.-]*) *[}\])]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Braces { get; }

    [GeneratedRegex(@" *([./]) *", RegexOptions.CultureInvariant)]
    private static partial Regex Joined { get; }

    [GeneratedRegex(@"\b(?:per|an|a) hours\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hourly { get; }
}
