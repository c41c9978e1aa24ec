using ProbationCareers.Content.Checking;
using YamlDotNet.Core;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// A YAML text and the places of its parts in the file. Lines are counted here and not by YamlDotNet, for which U+2028 and a few
/// other characters end a line as well.
/// </summary>
/// <param name="yaml">The text, with line feeds.</param>
/// <param name="lineOffset">Lines of the file above its first line.</param>
internal sealed class YamlText(string yaml, int lineOffset)
{
    private readonly LineStarts _lines = new(yaml);

    /// <summary>The place of a mark in the file.</summary>
    public Position PlaceOf(Mark mark) => PlaceOf(OffsetOf(mark));

    /// <summary>The place of a character in the file.</summary>
    /// <param name="offset">Its offset in the text, from 0.</param>
    public Position PlaceOf(int offset)
    {
        var place = _lines.PlaceOf(offset);
        return place with { Line = place.Line + lineOffset };
    }

    /// <summary>The offset of a mark, from 0.</summary>
    public static int OffsetOf(Mark mark) => (int)mark.Index;

    /// <summary>A character; null outside the text.</summary>
    public char? CharacterAt(int offset) => offset >= 0 && offset < yaml.Length ? yaml[offset] : null;

    /// <summary>The offset of the first character of the line below.</summary>
    public int NextLine(int offset)
    {
        var end = offset < yaml.Length ? yaml.IndexOf('\n', offset) : -1;
        return end < 0 ? yaml.Length : end + 1;
    }
}
