using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>What is wrong with a key that a kind of entry does not have.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Offset">How many characters after the start of the key.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to type instead, as a sentence.</param>
/// <param name="Meant">The key that was most likely meant, so that it is not called missing too.</param>
internal sealed record KeyMistake(ProblemRule Rule, int Offset, string What, string Remedy, string? Meant)
{
    /// <summary>Finds out what was meant.</summary>
    /// <param name="written">The key as written.</param>
    /// <param name="shape">The keys that the entry may have.</param>
    /// <param name="free">Those of them that it does not have yet.</param>
    /// <param name="onlyMissing">The key that must be the one when nothing else is missing.</param>
    public static KeyMistake Of(string written, RecordShape shape, IReadOnlyCollection<KeyShape> free, string? onlyMissing)
    {
        var names = free.Select(key => key.Name).ToList();
        if (UnusualSpace.IndexIn(written) is >= 0 and var odd)
        {
            var where = odd == 0 ? "in the indentation" : "in the key";
            return new(
                ProblemRule.BrokenYaml,
                odd,
                UnusualSpace.What(written[odd], where),
                UnusualSpace.Remedy(written[odd], where),
                Same(written, names)
            );
        }

        if (written.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && shape.Keys.ContainsKey(written[..colon]))
            return new(
                ProblemRule.BrokenYaml,
                colon + 1,
                $"There is no space after '{written[..(colon + 1)]}'.",
                $"Write: {written[..(colon + 1)]} {written[(colon + 1)..]}",
                written[..colon]
            );
        if (Same(written, names) is { } same)
            return Unknown($"Write '{same}'.", same);
        if ((NearestWord.To(written, names) ?? onlyMissing) is { } nearest)
            return Unknown($"Did you mean '{nearest}'?", nearest);
        if (Above(written, shape) is { } above)
            return Unknown($"If it belongs to '{above}', indent it by two more spaces than '{above}'.", null);
        return Unknown($"The keys are {string.Join(", ", shape.Keys.Keys.Order(StringComparer.Ordinal))}.", null);

        KeyMistake Unknown(string remedy, string? meant) =>
            new(ProblemRule.UnknownKey, 0, $"There is no key '{written}' here.", remedy, meant);
    }

    /// <summary>
    /// The word that differs from what was written in capitals, spaces, hyphens and underscores alone; null when none does.
    /// </summary>
    public static string? Same(string written, IEnumerable<string> words)
    {
        var plain = Plain(written);
        return words.FirstOrDefault(word => Plain(word) == plain);
    }

    /// <summary>The key of the entry whose own keys hold this one.</summary>
    private static string? Above(string written, RecordShape shape) =>
        shape
            .Keys.Values.Where(key =>
                !key.IsList && !ScalarReader.Reads(key.ValueType) && RecordShape.Of(key.ValueType).Keys.ContainsKey(written)
            )
            .Select(key => key.Name)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();

    private static string Plain(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
