using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Figures;

/// <summary>The form of a figure's key: lower-case words joined by hyphens, and such words joined by dots.</summary>
public static partial class FigureKey
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxLength = Slug.MaxLength;

    /// <summary>Whether a text has the form of a key.</summary>
    public static bool IsValid(string text) => text.Length <= MaxLength && Pattern.IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
