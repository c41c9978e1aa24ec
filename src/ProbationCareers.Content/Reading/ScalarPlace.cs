using ProbationCareers.Content.Checking;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Reading;

/// <summary>Where a single value stands in a file, however it is written: over several lines, in quotes, with backslashes.</summary>
/// <param name="text">The YAML that it is in.</param>
/// <param name="node">The value.</param>
internal sealed class ScalarPlace(YamlText text, YamlScalarNode node)
{
    /// <summary>Its first character, the quote included.</summary>
    public Position Start => text.PlaceOf(node.Start);

    /// <summary>Whether each line break in the file is one in the value. In any other form it takes an empty line to make one.</summary>
    public bool KeepsLines => node.Style == ScalarStyle.Literal;

    /// <summary>The place of a character of the value.</summary>
    /// <param name="index">Its index in the value without the white space at its start.</param>
    public Position Of(int index) => text.PlaceOf(OffsetOf(index));

    /// <summary>Whether a character of the value is written in the file in another way, as \u200B or the like.</summary>
    public bool IsEscaped(int index) => node.Style == ScalarStyle.DoubleQuoted && text.CharacterAt(OffsetOf(index)) == '\\';

    /// <summary>
    /// White space may be folded, indented or left out; the other characters stand in the file in the order of the value.
    /// </summary>
    private int OffsetOf(int index)
    {
        var value = (node.Value ?? "").AsSpan().TrimStart();
        var before = Math.Min(index, value.Length);
        var offset = YamlText.OffsetOf(node.Start) + (node.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0);
        if (node.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            offset = text.NextLine(offset);
        foreach (var character in value[..before])
        {
            if (char.IsWhiteSpace(character))
                continue;
            offset = AfterSpaces(offset);
            offset += LengthAt(offset);
        }

        return index < value.Length && char.IsWhiteSpace(value[index]) ? offset : AfterSpaces(offset);
    }

    private int AfterSpaces(int offset)
    {
        while (IsSpaceAt(offset))
            offset += LengthAt(offset);
        return offset;
    }

    private bool IsSpaceAt(int offset) =>
        text.CharacterAt(offset) is { } character
        && (
            char.IsWhiteSpace(character)
            || (
                node.Style == ScalarStyle.DoubleQuoted
                && character == '\\'
                && text.CharacterAt(offset + 1) is 'n' or 'r' or 't' or ' ' or '_' or 'N' or 'L' or 'P' or '\n'
            )
        );

    /// <summary>How many characters of the file make the one of the value that stands at a place.</summary>
    private int LengthAt(int offset) =>
        (node.Style, text.CharacterAt(offset), text.CharacterAt(offset + 1)) switch
        {
            (ScalarStyle.SingleQuoted, '\'', '\'') => 2,
            (ScalarStyle.DoubleQuoted, '\\', 'x') => 4,
            (ScalarStyle.DoubleQuoted, '\\', 'u') => 6,
            (ScalarStyle.DoubleQuoted, '\\', 'U') => 10,
            (ScalarStyle.DoubleQuoted, '\\', _) => 2,
            _ => 1,
        };
}
