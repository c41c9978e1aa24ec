using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ProbationCareers.Content;

/// <summary>
/// The last part of a page's address and, without its ending, the name of its file: lower-case letters,
/// digits and single hyphens. A value of this type has been checked, so it is safe in an address.
/// </summary>
public readonly partial record struct Slug
{
    /// <summary>The longest slug, in characters; also the width of the database columns that hold one.</summary>
    public const int MaxLength = 80;

    private readonly string? _value;

    private Slug(string value) => _value = value;

    /// <summary>The slug as text.</summary>
    public string Value => _value ?? throw new InvalidOperationException("A slug that was never set has no value.");

    /// <summary>Reads a slug.</summary>
    /// <returns>False when the text is not lower-case words joined by single hyphens, or is too long.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug)
    {
        var valid = text is { Length: > 0 and <= MaxLength } && Pattern.IsMatch(text);
        slug = valid ? new Slug(text!) : default;
        return valid;
    }

    /// <summary>Makes a slug from any words, for an anchor or a suggestion: "What you’ll do" gives "what-youll-do".</summary>
    /// <returns>The slug's text; empty when the words hold no letter or digit.</returns>
    public static string From(string words)
    {
        var plain = NotInASlug.Replace(Apostrophes.Replace(words.ToLowerInvariant(), ""), "-").Trim('-');
        return plain.Length > MaxLength ? plain[..MaxLength].TrimEnd('-') : plain;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex("['’‘]", RegexOptions.CultureInvariant)]
    private static partial Regex Apostrophes { get; }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInASlug { get; }
}
