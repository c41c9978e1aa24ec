namespace ProbationCareers.Content.Figures;

/// <summary>An expression cannot be worked out.</summary>
#pragma warning disable CA1032 // It is made in one place, always with the key.
public sealed class FigureException(string message, string key, bool isUnknown = false, string? notAbove = null) : Exception(message)
#pragma warning restore CA1032
{
    /// <summary>The key of the figure that is not there or does not fit.</summary>
    public string Key => key;

    /// <summary>Whether there is no such figure.</summary>
    public bool IsUnknown => isUnknown;

    /// <summary>Key of the figure at the lower end of a range whose upper end is not above it; null for anything else.</summary>
    public string? NotAbove => notAbove;
}
