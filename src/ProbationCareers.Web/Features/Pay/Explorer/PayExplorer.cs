using Microsoft.Extensions.Primitives;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>The pay explorer as it stands on the page: its form, and the answer to what was asked.</summary>
/// <param name="Choices">The jobs and bands that can be asked for.</param>
/// <param name="Dates">The dates on which an amount is known, newest first.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What it comes to; null when nothing was asked that can be answered.</param>
/// <param name="NotKnown">What the pages of the figures say is not known.</param>
internal sealed record PayExplorer(
    IReadOnlyList<PayChoice> Choices,
    IReadOnlyList<PartialDate> Dates,
    PayQuestion Question,
    PayAnswer? Answer,
    IReadOnlyList<NotKnownPart> NotKnown
)
{
    /// <summary>What the answer is about, for the page's title: "Pay: probation officer, inside the M25"; null without one.</summary>
    public string? Title { get; } = Answer is null ? null : "Pay: " + Said(Question, Answer.Choice.Title);

    /// <summary>The jobs in the Probation Service's bands.</summary>
    public IEnumerable<PayChoice> JobsInBands => Choices.Where(choice => choice is { IsBand: false, IsInABand: true });

    public IEnumerable<PayChoice> Bands => Choices.Where(choice => choice.IsBand);

    /// <summary>The jobs outside the bands.</summary>
    public IReadOnlyList<PayChoice> OtherJobs => [.. Choices.Where(choice => !choice.IsInABand)];

    /// <summary>The dates in the form: those of the amounts, and the one that was asked for.</summary>
    public IReadOnlyList<PartialDate> DatesToChoose =>
        Question.On is not { } asked || Dates.Contains(asked) ? Dates : [.. Dates.Append(asked).OrderDescending()];

    /// <summary>A drawing of how the pay of the job or band changed; null when there is no history.</summary>
    public PayChart? Chart { get; } = Answer is null ? null : PayChart.Of(Answer.Choice.Figures);

    /// <summary>Every dated amount in the drawing, newest first.</summary>
    public IReadOnlyList<PayRow> History { get; } =
        Answer is null
            ? []
            :
            [
                .. Answer
                    .Choice.Figures.SelectMany(PayRow.All)
                    .OrderByDescending(row => row.Value.Until)
                    .ThenBy(row => row.Figure.Label, AlphabeticalOrder.ForReaders),
            ];

    /// <summary>The explorer's form, and the answer to a question when all of it can be read.</summary>
    public static PayExplorer To(IQueryCollection query, Catalogue catalogue, DateOnly today)
    {
        var choices = PayChoice.AllOf(catalogue);
        var allowance = catalogue.FindFigure(FigureCalculator.LondonAllowance);
        var question = PayQuestion.Read(query, choices, today);
        var answer = question is { Choice: { } choice, Errors.Count: 0 }
            ? PayAnswer.To(question, choice, allowance, catalogue.FindFigure(FigureCalculator.FullTimeHours))
            : null;
        return new PayExplorer(
            choices,
            DatesOf(choices, allowance),
            question,
            answer,
            answer is null ? [] : NotKnownPart.Of(answer, catalogue)
        );
    }

    /// <summary>The address that shows what a job or a band pays inside the M25, and how it adds up.</summary>
    /// <param name="slug">Its slug.</param>
    public static string LondonAddress(string slug) =>
        SiteAddresses.Index(PageKind.Pay)
        + QueryString.Create(PayQuestion.OfKey, slug).Add(PayQuestion.WhereKey, PayQuestion.London)
        + "#answer";

    /// <summary>What a job or a band pays inside the M25, full time, by the newest amounts.</summary>
    /// <param name="slug">Its slug.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="today">The day.</param>
    /// <returns>The answer; null when it is not known.</returns>
    public static PayAnswer? InLondon(string slug, Catalogue catalogue, DateOnly today) =>
        To(
            new QueryCollection(
                new Dictionary<string, StringValues>(StringComparer.Ordinal)
                {
                    [PayQuestion.OfKey] = slug,
                    [PayQuestion.WhereKey] = PayQuestion.London,
                }
            ),
            catalogue,
            today
        ).Answer;

    /// <summary>A question in words: "Probation officer, inside the M25, 22 hours a week, as at about 2023".</summary>
    public static string Said(PayQuestion question, string title)
    {
        var words = $"{title}, {(question.IsInLondon ? "inside the M25" : "outside London")}";
        if (question.Hours is { } hours)
            words += $", {FigureWords.Bare(hours, null)} hours a {(question.AreYearly ? PayQuestion.Year : PayQuestion.Week)}";
        return question.On is null ? words : $"{words}, {FigureWords.AsAt(question.On, since: null)}";
    }

    /// <summary>The dates that can be asked for: those of the amounts.</summary>
    public static IReadOnlyList<PartialDate> DatesOf(IEnumerable<PayChoice> choices, Figure? allowance) =>
        [
            .. choices
                .SelectMany(choice => choice.Figures)
                .Concat(new[] { allowance }.OfType<Figure>())
                .SelectMany(figure => figure.Values)
                .Select(value => value.Until)
                .Where(date => date.Year is not null)
                .Distinct()
                .OrderDescending(),
        ];
}
