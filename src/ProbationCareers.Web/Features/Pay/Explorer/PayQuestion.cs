using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Web.Features.Forms;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>What a reader asks the pay explorer. It all stands in the address.</summary>
/// <param name="Choice">The job or the band; null when none is chosen or it is not known.</param>
/// <param name="IsInLondon">Whether the workplace is inside the M25.</param>
/// <param name="Hours">The hours worked; null for full time.</param>
/// <param name="AreYearly">Whether the hours are those of a year.</param>
/// <param name="On">The date that pay is asked for; null for the newest amounts.</param>
/// <param name="Problems">What in the address could not be used and changes nothing, in words.</param>
internal sealed record PayQuestion(
    PayChoice? Choice,
    bool IsInLondon,
    decimal? Hours,
    bool AreYearly,
    PartialDate? On,
    IReadOnlyList<string> Problems
)
{
    /// <summary>What the reader has to put right before anything is worked out, by field.</summary>
    public IReadOnlyList<FieldProblem> Errors { get; init; } = [];

    /// <summary>The hours as they were written, when they cannot be worked with.</summary>
    public string? HoursAsWritten { get; init; }

    /// <summary>The start of the ids of the fields; their keys follow.</summary>
    public const string FieldPrefix = "pay-";

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

    /// <summary>Reads the address.</summary>
    /// <param name="query">The query.</param>
    /// <param name="choices">The jobs and bands that there are.</param>
    /// <param name="today">The day: pay of a later one is not known.</param>
    public static PayQuestion Read(IQueryCollection query, IReadOnlyList<PayChoice> choices, DateOnly today)
    {
        var errors = new List<FieldProblem>();
        var choice = ChoiceOf(query, choices, errors);
        var isInLondon = OneOf(query, WhereKey, Elsewhere, London, "a place that we know: choose one from the list", errors) == London;
        var hours = HoursOf(query, errors);
        var areYearly = OneOf(query, PerKey, Week, Year, "a time that hours are counted over: choose a week or a year", errors) == Year;
        var on = DateOf(query, today, errors);
        return new PayQuestion(
            choice,
            isInLondon,
            hours,
            areYearly,
            on,
            QueryReader.LeftOut(query, [OfKey, WhereKey, HoursKey, PerKey, OnKey])
        )
        {
            Errors = errors,
            HoursAsWritten = hours is null ? QueryReader.One(query, HoursKey) : null,
        };
    }

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    /// <param name="key">The key of the field.</param>
    public FieldProblem? ProblemOf(string key) => Errors.FirstOrDefault(problem => problem.Field == FieldPrefix + key);

    /// <summary>The same question as a query, for links.</summary>
    public QueryString ToQuery()
    {
        var query = QueryString.Empty;
        if (Choice is not null)
            query = query.Add(OfKey, Choice.Slug);
        if (IsInLondon)
            query = query.Add(WhereKey, London);
        if (Hours is { } hours)
            query = query.Add(HoursKey, hours.ToString("0.##", CultureInfo.InvariantCulture)).Add(PerKey, AreYearly ? Year : Week);
        if (On is not null)
            query = query.Add(OnKey, On.ToString());
        return query;
    }

    private static PayChoice? ChoiceOf(IQueryCollection query, IReadOnlyList<PayChoice> choices, List<FieldProblem> errors)
    {
        if (QueryReader.One(query, OfKey) is not { } of)
            return null;
        if (choices.FirstOrDefault(known => known.Slug == of) is { } choice)
            return choice;
        var near = NearestWord.To(of, choices.Select(known => known.Slug));
        errors.Add(
            new(
                FieldPrefix + OfKey,
                $"We know no job or band “{of}” with an amount of pay."
                    + (near is null ? " Choose one from the list." : $" Did you mean {choices.Single(known => known.Slug == near).Title}?")
            )
        );
        return null;
    }

    private static string OneOf(IQueryCollection query, string key, string usual, string other, string otherwise, List<FieldProblem> errors)
    {
        var value = QueryReader.One(query, key) ?? usual;
        if (value != usual && value != other)
            errors.Add(new(FieldPrefix + key, $"“{value}” is not {otherwise}."));
        return value;
    }

    private static decimal? HoursOf(IQueryCollection query, List<FieldProblem> errors)
    {
        if (QueryReader.One(query, HoursKey) is not { } text)
            return null;
        var hours = HoursAsked.Read(text, QueryReader.One(query, PerKey) == Year, out var problem);
        if (problem is not null)
            errors.Add(new(FieldPrefix + HoursKey, problem));
        return hours;
    }

    private static PartialDate? DateOf(IQueryCollection query, DateOnly today, List<FieldProblem> errors)
    {
        if (QueryReader.One(query, OnKey) is not { } text)
            return null;
        var date = DateInput.Read(text);
        if (date is null)
            errors.Add(new(FieldPrefix + OnKey, $"“{text}” is not a date. Choose one from the list."));
        else if (date.Earliest > today)
            errors.Add(
                new(
                    FieldPrefix + OnKey,
                    $"{Labels.Sentence(date.ToWords())} is in the future, and pay for then is not known. Choose a date from the list."
                )
            );
        else
            return date;
        return null;
    }
}
