using System.Globalization;
using System.Text;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Schemas;

/// <summary>A new page's file, with every key explained. Keys that a page may do without are there as comments.</summary>
public static class PageTemplate
{
    private const int Width = 110;

    private const string FirstInstruction = "Write here what a reader should know first";

    private const string HeadingsInstruction = "Then write under these headings";

    /// <summary>How each of the template's instructions to the writer begins: none of them may stay on a page.</summary>
    internal static IReadOnlyList<string> Instructions { get; } = [FirstInstruction, HeadingsInstruction];

    /// <summary>The file of a new page.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="today">The day of its first review; the next is half a year later.</param>
    /// <param name="owner">The team that looks after it; may be empty.</param>
    public static string Of(PageKind kind, DateOnly today, string owner)
    {
        var file = new StringBuilder("---\n");
        var filled = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["reviewed"] = Day(today),
            ["reviewBy"] = Day(today.AddMonths(6)),
            ["owner"] = owner,
        };
        WriteKeys(file, kind.DocumentType(), "", filled, isComment: false);
        file.Append(CultureInfo.InvariantCulture, $"---\n\n{FirstInstruction}, in two or three sentences.\n");
        var headings = FixedSections.Of(kind);
        if (headings.Count > 0)
            file.Append(
                CultureInfo.InvariantCulture,
                $"\n{HeadingsInstruction}, in any order; leave out those that you have nothing for, and delete this paragraph: "
                    + $"{string.Join(", ", headings.Select(section => section.Heading))}.\n"
            );
        return file.ToString();
    }

    private static void WriteKeys(StringBuilder file, Type type, string indent, IReadOnlyDictionary<string, string> filled, bool isComment)
    {
        var keys = RecordShape
            .Of(type)
            .Keys.Values.OrderBy(key => key.Property.DeclaringType == type ? 1 : 0)
            .ThenBy(key => key.Property.MetadataToken);
        foreach (var key in keys)
            WriteKey(file, key, indent, filled.GetValueOrDefault(key.Name, ""), isComment || !IsNeeded(key));
    }

    /// <summary>Whether a new page has to have a key: 'sources' may be left out by the pages about the site alone.</summary>
    private static bool IsNeeded(KeyShape key) => key.IsRequired || key.Property.Name == nameof(PageDocument.Sources);

    private static void WriteKey(StringBuilder file, KeyShape key, string indent, string value, bool isComment)
    {
        foreach (var line in Wrapped($"{KeyDocs.Of(key.Property)} {Form(key)}"))
            file.Append(indent).Append("# ").Append(line).Append('\n');
        var sign = isComment ? "# " : "";
        var hasKeys = !ScalarReader.Reads(key.ValueType);
        file.Append(indent).Append(sign).Append(key.Name).Append(':');
        if (!hasKeys)
            file.Append(
                value.Length > 0 ? $" {value}"
                : key.IsList ? " []"
                : ""
            );
        file.Append('\n');
        if (!hasKeys)
            return;
        var inner = new StringBuilder();
        WriteKeys(inner, key.ValueType, "", new Dictionary<string, string>(), isComment);
        var lines = inner.ToString().TrimEnd('\n').Split('\n');
        var started = !key.IsList;
        foreach (var line in lines)
        {
            var startsEntry = !started && !line.StartsWith('#');
            started |= startsEntry;
            var marker =
                !key.IsList ? "  "
                : startsEntry ? "  - "
                : "    ";
            file.Append(indent).Append(marker).Append(line).Append('\n');
        }
    }

    private static string Form(KeyShape key)
    {
        var form = ScalarReader.Describe(key);
        return form == "keys of its own"
            ? key.IsList
                ? "(a list of entries with these keys)"
                : ""
            : $"({(key.IsList ? "a list: " : "")}{form}{(key.IsRequired ? "" : "; may be left out")})";
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length + 1 > Width && line.Length > 0)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
