namespace ProbationCareers.Content.Figures;

/// <summary>How pay for fewer hours and for an hour is worked out from pay for a year.</summary>
public static class PayArithmetic
{
    /// <summary>Weeks in a year, on average over leap years: 365.25 days of 7 a week, to two places.</summary>
    public const decimal WeeksInAYear = 52.18m;

    /// <summary>Pay for part of a full-time week, in whole pounds a year.</summary>
    /// <param name="amount">Pounds a year, full time.</param>
    /// <param name="hours">Hours worked a week.</param>
    /// <param name="week">Hours of a full-time week.</param>
    public static decimal PartTime(decimal amount, decimal hours, decimal week) =>
        Math.Round(amount * hours / week, 0, MidpointRounding.AwayFromZero);

    /// <summary>Pay for an hour, in pounds and pence.</summary>
    /// <param name="amount">Pounds a year for those hours.</param>
    /// <param name="hours">Hours worked a week.</param>
    public static decimal Hourly(decimal amount, decimal hours) =>
        Math.Round(amount / WeeksInAYear / hours, 2, MidpointRounding.AwayFromZero);

    /// <summary>Pay for a month: a twelfth, in whole pounds.</summary>
    /// <param name="amount">Pounds a year.</param>
    public static decimal Monthly(decimal amount) => Math.Round(amount / 12, 0, MidpointRounding.AwayFromZero);

    /// <summary>Hours a week that hours a year come to on average, to two places.</summary>
    /// <param name="hours">Hours a year.</param>
    public static decimal AverageWeek(decimal hours) => Math.Round(hours / WeeksInAYear, 2, MidpointRounding.AwayFromZero);
}
