using ProbationCareers.Content.Checking;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// The parts of a YAML text, one after another. It stops at what no content file has and what would take the reader's stack, time or
/// memory: nesting without end, names for values (which multiply when they are used again and again), and far too many values.
/// </summary>
internal sealed class YamlEvents(string yaml) : IParser
{
    /// <summary>More levels than any content file has.</summary>
    public const int Deepest = 50;

    /// <summary>What the parser counts as levels before the first value: the stream and its document.</summary>
    private const int LevelsOfTheText = 2;

    /// <summary>The most values of one file, keys included.</summary>
    public const int MostValues = 50_000;

    private readonly Parser _parser = new(new StringReader(yaml));
    private int _depth;
    private int _values;

    /// <inheritdoc />
    public ParsingEvent? Current => _parser.Current;

    /// <inheritdoc />
    /// <exception cref="YamlException">The text is broken, or a value stands for another.</exception>
    /// <exception cref="YamlRefusedException">The text cannot be read from here on.</exception>
    public bool MoveNext()
    {
        if (!_parser.MoveNext())
            return false;
        Look(_parser.Current!);
        return true;
    }

    private void Look(ParsingEvent part)
    {
        if (part is AnchorAlias)
            throw new YamlException(part.Start, part.End, "A value stands for another.");
        if (part is MappingStart { Anchor.IsEmpty: false } or SequenceStart { Anchor.IsEmpty: false })
            throw new YamlRefusedException(
                part.Start,
                ProblemRule.MisreadValue,
                "The value starts with &, which YAML takes for the start of a label.",
                "Put the value in quotes."
            );
        _depth += part.NestingIncrease;
        if (_depth > Deepest + LevelsOfTheText)
            throw new YamlRefusedException(
                part.Start,
                ProblemRule.TooDeep,
                $"The YAML is nested more than {Deepest} levels deep here.",
                "Take out brackets, hyphens or indentation that stand inside one another."
            );
        if (part is NodeEvent && ++_values > MostValues)
            throw new YamlRefusedException(
                part.Start,
                ProblemRule.TooMuch,
                "The file has more than 50,000 values up to here.",
                "Split it into several files."
            );
    }

    /// <summary>Whether an error is that something else stands where a bracket should be closed.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="error">What reading it threw.</param>
    public static bool IsOfAnEnd(string yaml, Exception error) =>
        error is not YamlException broken
        || broken.Message.Contains("expected ',' or", StringComparison.Ordinal)
        || broken.Start.Index >= yaml.AsSpan().TrimEnd().Length;
}

#pragma warning disable CA1032, CA1064 // It is made in one place, always with all of these, and caught in one other.
/// <summary>YAML that is not read further.</summary>
/// <param name="at">Where, in the YAML.</param>
/// <param name="rule">The rule that it breaks.</param>
/// <param name="what">What is wrong, as a sentence.</param>
/// <param name="remedy">How to mend it, as a sentence.</param>
internal sealed class YamlRefusedException(Mark at, ProblemRule rule, string what, string remedy) : Exception(what)
#pragma warning restore CA1032, CA1064
{
    /// <summary>Where, in the YAML.</summary>
    public Mark At => at;

    /// <summary>The rule that it breaks.</summary>
    public ProblemRule Rule => rule;

    /// <summary>How to mend it, as a sentence.</summary>
    public string Remedy => remedy;
}
