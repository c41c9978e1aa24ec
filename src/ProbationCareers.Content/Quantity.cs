namespace ProbationCareers.Content;

/// <summary>Numbers of things in messages.</summary>
public static class Quantity
{
    /// <summary>A number with its noun: 1 file, 2 files, 3 addresses.</summary>
    /// <param name="number">How many.</param>
    /// <param name="noun">What, in the singular.</param>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}{(noun.EndsWith('s') ? "es" : "s")}";
}
