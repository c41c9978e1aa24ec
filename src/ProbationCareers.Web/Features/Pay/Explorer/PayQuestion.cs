using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>What a reader asks the pay explorer. It all stands in the address.</summary>
/// <param name="Choice">The job or the band; null when none is chosen or it is not known.</param>
/// <param name="IsInLondon">Whether the workplace is inside the M25.</param>
/// <param name="Hours">The hours worked; null for full time.</param>
/// <param name="AreYearly">Whether the hours are those of a year.</param>
/// <param name="On">The date that pay is asked for; null for the newest amounts.</param>
/// <param name="Problems">What in the address could not be used, in words.</param>
internal sealed record PayQuestion(PayChoice? Choice, bool IsInLondon, decimal? Hours, bool AreYearly, PartialDate? On, IReadOnlyList<string> Problems)
{
    /// <summary>The key of the job or band.</summary>
    public const string OfKey = "of";

    /// <summary>The key of the place of work.</summary>
    public const string WhereKey = "where";

    /// <summary>The key of the hours.</summary>
    public const string HoursKey = "hours";

    /// <summary>The key that says whether the hours are those of a week or of a year.</summary>
    public const string PerKey = "per";

    /// <summary>The key of the date.</summary>
    public const string OnKey = "on";

    /// <summary>A workplace inside the M25.</summary>
    public const string London = "london";

    /// <summary>A workplace anywhere else.</summary>
    public const string Elsewhere = "elsewhere";

    /// <summary>Hours of a week.</summary>
    public const string Week = "week";

    /// <summary>Hours of a year.</summary>
    public const string Year = "year";

    /// <summary>The most hours that a week can have here.</summary>
    public const int MostHoursAWeek = 60;

    /// <summary>The most hours that a year can have here.</summary>
    public const int MostHoursAYear = 3000;

    /// <summary>Reads the address.</summary>
    /// <param name="query">The query.</param>
    /// <param name="choices">The jobs and bands that there are.</param>
    public static PayQuestion Read(IQueryCollection query, IReadOnlyList<PayChoice> choices)
    {
        var problems = new List<string>();
        var of = Asked.One(query, OfKey);
        var choice = choices.FirstOrDefault(known => known.Slug == of);
        if (of is not null && choice is null)
        {
            var near = NearestWord.To(of, choices.Select(known => known.Slug));
            problems.Add($"We know no job or band “{of}” with an amount of pay." + (near is null ? " Choose one from the list." : $" Did you mean {choices.Single(known => known.Slug == near).Title}?"));
        }

        problems.AddRange(Asked.LeftOut(query, [OfKey, WhereKey, HoursKey, PerKey, OnKey]));
        var per = Asked.One(query, PerKey);
        var areYearly = per == Year;
        if (per is not (null or Week or Year)) problems.Add($"“{per}” is not a time that hours are counted over: we took a week.");
        var where = Asked.One(query, WhereKey);
        if (where is not (null or London or Elsewhere)) problems.Add($"“{where}” is not a place that we know: we took a workplace outside London.");
        return new PayQuestion(choice, where == London, HoursOf(query, areYearly, problems), areYearly, DateOf(query, problems), problems);
    }

    /// <summary>The same question as a query, for links.</summary>
    public QueryString ToQuery()
    {
        var query = QueryString.Empty;
        if (Choice is not null) query = query.Add(OfKey, Choice.Slug);
        if (IsInLondon) query = query.Add(WhereKey, London);
        if (Hours is { } hours) query = query.Add(HoursKey, hours.ToString("0.##", CultureInfo.InvariantCulture)).Add(PerKey, AreYearly ? Year : Week);
        if (On is not null) query = query.Add(OnKey, On.ToString());
        return query;
    }

    private static decimal? HoursOf(IQueryCollection query, bool areYearly, List<string> problems)
    {
        if (Asked.One(query, HoursKey) is not { } text) return null;
        var most = areYearly ? MostHoursAYear : MostHoursAWeek;
        if (decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && Math.Round(hours, 2) > 0 && hours <= most)
            return Math.Round(hours, 2);
        problems.Add($"“{text}” is not a number of hours {(areYearly ? "a year" : "a week")} that we can work with: write a number above 0 and up to {most}. We took full time.");
        return null;
    }

    private static PartialDate? DateOf(IQueryCollection query, List<string> problems)
    {
        if (Asked.One(query, OnKey) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date) && date.Year is not null) return date;
        problems.Add($"“{text}” is not a date: write it as 2025, 2025-09 or 2025-09-08. We took the newest amounts.");
        return null;
    }
}
