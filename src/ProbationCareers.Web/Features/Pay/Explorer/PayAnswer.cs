using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>What a question about pay comes to, and from what.</summary>
internal sealed record PayAnswer
{
    public required PayQuestion Question { get; init; }

    /// <summary>The job or the band.</summary>
    public required PayChoice Choice { get; init; }

    /// <summary>Pay for a year; null when no amount is known for the date.</summary>
    public PaySum? Year { get; init; }

    /// <summary>Basic pay in it; the same as <see cref="Year"/> when nothing is added.</summary>
    public PaySum? Basic { get; init; }

    /// <summary>The London allowance in it; null when none is added.</summary>
    public PaySum? Allowance { get; init; }

    /// <summary>A twelfth of the year.</summary>
    public PaySum? Month => Year?.Each(PayArithmetic.Monthly);

    /// <summary>Pay for an hour; null when the full-time week is not known.</summary>
    public PaySum? Hour { get; init; }

    /// <summary>The hours a week that it is for; null when the full-time week is not known.</summary>
    public decimal? HoursAWeek { get; init; }

    /// <summary>The same in words; null when not known.</summary>
    public string? HoursInWords => HoursAWeek is { } hours ? FigureWords.Bare(hours, null) : null;

    /// <summary>What to know about it, in words.</summary>
    public IReadOnlyList<PayNote> Notes => PayNote.AllOf(this);

    /// <summary>What the amount for a year is called.</summary>
    public string YearLabel =>
        Choice.Pay.Start is not null ? "Starts at"
        : Year?.High is null ? "Pay"
        : "Lowest to highest point";

    /// <summary>The pages that say more.</summary>
    public IReadOnlyList<Link> More =>
        Choice is { IsBand: false, Pay.BandPage: { } band }
            ? [new(Choice.Title, Choice.Address), band]
            : [new(Choice.Title, Choice.Address)];

    /// <summary>The hours of a full-time week; null when not known for this job.</summary>
    public decimal? FullWeek { get; init; }

    /// <summary>Each figure that it is worked out from.</summary>
    public IReadOnlyList<PayRow> Parts { get; init; } = [];

    /// <summary>What keeps it from being worked out, or what to know about it.</summary>
    public IReadOnlyList<PayRemark> Remarks { get; init; } = [];

    /// <summary>Whether it is for fewer hours than a full-time week.</summary>
    public bool IsPartTime => HoursAWeek < FullWeek;

    /// <summary>Whether a weak source alone gives one of its figures, or the band of the job is not sure.</summary>
    public bool IsUnconfirmed => Choice.Pay.IsUnconfirmed || Parts.Any(part => part.Value.IsUnconfirmed);

    /// <summary>The earliest date among its amounts.</summary>
    public PartialDate? AsAt => Parts.Where(part => part.Figure.Unit == FigureUnit.PoundsAYear).Select(part => part.Value.Until).Min();

    /// <summary>Works out an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choice">The job or the band that it asks for.</param>
    /// <param name="allowance">The figure of the London allowance, where there is one.</param>
    /// <param name="week">The figure of the full-time week in the bands, where there is one.</param>
    public static PayAnswer To(PayQuestion question, PayChoice choice, Figure? allowance, Figure? week)
    {
        var answer = new PayAnswer { Question = question, Choice = choice };
        if (At(choice.Lowest, question.On) is not { } lowest)
            return answer with { Remarks = [PayRemark.NoAmountForTheDate] };

        var remarks = new List<PayRemark>();
        var highest = choice.Highest is { } top ? At(top, question.On) : null;
        if (choice.Highest is not null && highest is null)
            remarks.Add(PayRemark.NoHighestForTheDate);
        List<PayRow> parts = [new(choice.Lowest, lowest)];
        if (highest is not null)
            parts.Add(new(choice.Highest!, highest));
        var sum = new PaySum(lowest.Value, highest?.Value ?? lowest.ValueTo);

        var fullWeek = WeekOf(choice, week);
        if (fullWeek is not null)
            parts.Add(PayRow.Newest(fullWeek));
        else
            remarks.Add(PayRemark.NoFullTimeWeek);

        if (choice is { IsInABand: true, OwnWeek: { } own } && (own.Value, own.ValueTo) != (fullWeek?.Value, null))
            remarks.Add(PayRemark.OtherWeek);
        var hours = question is { Hours: { } asked, AreYearly: true } ? PayArithmetic.AverageWeek(asked) : question.Hours;
        if (hours > fullWeek?.Value)
            remarks.Add(PayRemark.MoreThanFullTime);
        if (!(hours <= fullWeek?.Value))
            hours = null;

        PaySum? added = null;
        if (question.IsInLondon)
        {
            if (!choice.IsInABand || allowance is null)
                remarks.Add(PayRemark.NoAllowanceForThisJob);
            else if (At(allowance, question.On) is not { } value)
                remarks.Add(PayRemark.NoAllowanceForTheDate);
            else
            {
                parts.Add(new(allowance, value));
                added = new PaySum(value.Value, null);
            }
        }

        if (hours is { } part)
        {
            if (added is not null && part < fullWeek!.Value)
                remarks.Add(PayRemark.AllowanceInProportion);
            if (question.AreYearly)
                remarks.Add(PayRemark.YearlyHours);
            sum = sum.Each(amount => PayArithmetic.PartTime(amount, part, fullWeek!.Value));
            added = added?.Each(amount => PayArithmetic.PartTime(amount, part, fullWeek!.Value));
        }

        var whole = added is null ? sum : new PaySum(sum.Low + added.Low, sum.High + added.Low);
        return answer with
        {
            Year = whole,
            Basic = sum,
            Allowance = added,
            HoursAWeek = hours ?? fullWeek?.Value,
            FullWeek = fullWeek?.Value,
            Hour = (hours ?? fullWeek?.Value) is { } worked ? whole.Each(amount => PayArithmetic.Hourly(amount, worked)) : null,
            Parts = parts,
            Remarks = remarks,
        };
    }

    /// <summary>
    /// The newest value of a figure that held on a date or before; the newest of all for no date. Null when none is that old.
    /// </summary>
    private static DatedValue? At(Figure figure, PartialDate? on) =>
        on is null ? figure : figure.Values.Where(value => value.Until.Year is not null && value.Until <= on).MaxBy(value => value.Until);

    /// <summary>The full-time week that counts for a job: one number, not a span.</summary>
    private static Figure? WeekOf(PayChoice choice, Figure? week) =>
        choice.IsInABand ? week
        : choice.OwnWeek is { ValueTo: null } own ? own
        : null;
}
