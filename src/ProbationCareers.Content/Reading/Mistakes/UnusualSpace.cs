using System.Buffers;
using System.Globalization;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Characters that look like a space and are none.</summary>
internal static class UnusualSpace
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        "\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u3000\uFEFF"
    );

    /// <summary>The index of the first in a text; -1 when there is none.</summary>
    public static int IndexIn(string text) => text.AsSpan().IndexOfAny(All);

    /// <summary>Its name, with an article.</summary>
    public static string Name(char sign) =>
        sign switch
        {
            '\t' => "a tab",
            '\u00A0' or '\u202F' or '\u2007' => "a no-break space",
            '\u200B' or '\uFEFF' => "a character without width",
            _ => "a wide or narrow space",
        };

    /// <summary>Where on a line it stands.</summary>
    public static string Where(string line, int index) =>
        line.AsSpan(0, index).Trim(" -").IsEmpty ? "in the indentation" : "after the colon";

    /// <summary>The mistake; how the line was meant is for the caller to say.</summary>
    public static YamlMistake Of(char sign, int line, int column, string where) =>
        new(line, column, What(sign, where), Remedy(sign, where), "");

    /// <summary>What is wrong.</summary>
    public static string What(char sign, string where) =>
        sign == '\t'
            ? $"There is a tab {where}, where YAML needs spaces."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"There is {Name(sign)} (U+{(int)sign:X4}) {where}; YAML needs an ordinary space."
            );

    /// <summary>What to do.</summary>
    public static string Remedy(char sign, string where) =>
        sign == '\t' && where == "in the indentation" ? "Delete the tab and type two spaces." : "Delete it and type a space.";
}
