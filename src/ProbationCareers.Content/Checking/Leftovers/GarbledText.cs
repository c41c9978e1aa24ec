using System.Text;

namespace ProbationCareers.Content.Checking.Leftovers;

/// <summary>
/// Finds letters that were written as UTF-8 and read in an encoding of one byte a letter, such as â€™ for ’. Found by going back: where
/// the letters' bytes in that encoding are the UTF-8 of a likely letter, that is what was meant.
/// </summary>
internal static class GarbledText
{
    private const char Lost = '\uFFFD';

    private static readonly OneByteEncoding[] Encodings = [new(1252, "ÂÃÄÅâïðÎÏÐÑÙØáÉÊË"), new(10000, "¬√‚")];

    /// <summary>Notes each run of garbled letters, and of letters that are lost altogether, as a problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of a character of it.</param>
    /// <param name="problems">The problems of the file that it is in.</param>
    public static void Refuse(string text, Func<int, Position> at, FileProblems problems)
    {
        if (Ascii.IsValid(text))
            return;
        for (var index = text.IndexOf(Lost, StringComparison.Ordinal); index >= 0; index = text.IndexOf(Lost, index + 1))
        {
            if (index == 0 || text[index - 1] != Lost)
                problems.Add(
                    at(index),
                    ProblemRule.GarbledText,
                    $"A letter was lost here when the text was saved: '{Lost}' stands in its place.",
                    "Look at where the text is from, and type the letter."
                );
        }

        foreach (var encoding in Encodings)
        {
            foreach (var (index, length, meant) in encoding.GarbledIn(text))
            {
                problems.Add(
                    at(index),
                    ProblemRule.GarbledText,
                    $"'{text.Substring(index, length)}' is garbled: it was saved in one encoding and read in another.",
                    meant is null ? "Look at where the text is from, and type what it says."
                        : string.IsNullOrWhiteSpace(meant) ? "Type an ordinary space in its place."
                        : $"Type '{meant}' in its place."
                );
            }
        }
    }
}
