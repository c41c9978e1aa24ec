using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Web.Features.Forms;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>
/// The hours that someone asks the pay explorer about: a number, perhaps with its unit. What no one can work is asked back: most often it
/// is a mistake of the comma, or hours of a year that were taken for those of a week.
/// </summary>
internal static partial class HoursAsked
{
    /// <summary>The most hours that a week can have here.</summary>
    public const int MostAWeek = 60;

    /// <summary>The fewest hours that a week can have here.</summary>
    public const int LeastAWeek = 1;

    /// <summary>The most hours that a year can have here.</summary>
    public const int MostAYear = 3000;

    /// <summary>The fewest hours that a year can have here, about two a week: fewer are most likely the hours of a week.</summary>
    public const int LeastAYear = 100;

    /// <summary>Reads hours.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="areYearly">Whether they are said to be those of a year, not of a week.</param>
    /// <param name="problem">What to ask back; null when they can be worked with.</param>
    /// <returns>The hours; null when they cannot be worked with.</returns>
    public static decimal? Read(string text, bool areYearly, out string? problem)
    {
        var written = Form.Match(text);
        var hours = written.Success ? NumberInput.Read(written.Groups["number"].Value) : null;
        problem =
            hours is not { } number ? NotANumber(text)
            : written.Groups["year"].Success && !areYearly
                ? $"You wrote “{text}” and chose “a week”. Choose “a year”, or write the hours of a week."
            : written.Groups["week"].Success && areYearly
                ? $"You wrote “{text}” and chose “a year”. Choose “a week”, or write the hours of a year."
            : OutOfRange(number, areYearly);
        return problem is null ? hours : null;
    }

    private static string NotANumber(string text) =>
        text switch
        {
            _ when DecimalComma.IsMatch(text) =>
                $"“{text}” could mean two things. Write a full stop before decimals, such as {text.Replace(',', '.')}, and a "
                    + "comma before three digits, such as 1,250.",
            _ when ThreeDecimals.IsMatch(text) =>
                $"“{text}” could mean two things. Write thousands with a comma, such as 1,250, and at most two decimals, such as 37.5.",
            _ => $"“{text}” is not a number of hours. Write a number, such as 37, 18.5 or 1,250.",
        };

    private static string? OutOfRange(decimal hours, bool areYearly)
    {
        var (least, most) = areYearly ? (LeastAYear, MostAYear) : (LeastAWeek, MostAWeek);
        if (hours >= least && hours <= most)
            return null;
        var said = $"{Number(hours)} hours a {(areYearly ? PayQuestion.Year : PayQuestion.Week)}";
        var limits = $"Write a number from {Number(least)} to {Number(most)}";
        return areYearly switch
        {
            true when hours is >= LeastAWeek and < LeastAYear and <= MostAWeek => $"{said} is very little. {limits}, or choose “a week”.",
            false when hours is >= LeastAYear and <= MostAYear => $"{said} is more than anyone can work. {limits}, or choose “a year”.",
            _ => $"We cannot work with {said}. {limits}.",
        };
    }

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<number>.*?)\s*(?:(?:hours?|hrs?|h)\.?)?\s*(?:(?<week>p\.?w\.?|weekly|(?:a|per|each|every|/)\s*(?:week|wk))"
            + @"|(?<year>p\.?a\.?|yearly|annually|(?:a|per|each|every|/)\s*(?:year|yr|annum)))?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Form { get; }

    [GeneratedRegex(@"^[0-9]+,[0-9]{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma { get; }

    [GeneratedRegex(@"^[0-9]+\.[0-9]{3}(?:[.,][0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeDecimals { get; }
}
