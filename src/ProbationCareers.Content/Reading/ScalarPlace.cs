using ProbationCareers.Content.Checking;
using YamlDotNet.Core;

namespace ProbationCareers.Content.Reading;

/// <summary>Where a single value stands in a file.</summary>
/// <param name="Start">Its first character, the quote included.</param>
/// <param name="Style">How it is written.</param>
internal readonly record struct ScalarPlace(Position Start, ScalarStyle Style)
{
    /// <summary>
    /// The place of a character of the value: exact on one line; the start of the value where it is written over several, or
    /// holds characters that YAML writes with a backslash before.
    /// </summary>
    public Position Of(int index) => Style switch
    {
        ScalarStyle.Plain => Start with { Column = Start.Column + index },
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => Start with { Column = Start.Column + index + 1 },
        _ => Start,
    };
}
