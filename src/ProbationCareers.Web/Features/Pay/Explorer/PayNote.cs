using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>Something to know about an answer, in words.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Unconfirmed">What no source confirms of it; null when nothing.</param>
/// <param name="Next">What to look at in its place; null when nothing.</param>
internal sealed record PayNote(string Text, string? Unconfirmed = null, Link? Next = null)
{
    /// <summary>All that there is to know about an answer.</summary>
    public static IReadOnlyList<PayNote> AllOf(PayAnswer answer) =>
        [
            .. answer.Choice.Pay is { IsUnconfirmed: true, BandPage: var band }
                ? [new PayNote($"No good source confirms that this job is in {band?.Title}.")]
                : Array.Empty<PayNote>(),
            .. answer.Remarks.Select(remark => Of(remark, answer)),
        ];

    private static PayNote Of(PayRemark remark, PayAnswer answer) =>
        remark switch
        {
            PayRemark.NoAmountForTheDate => new(
                "We have no amount this old. The oldest is from " + $"{answer.Choice.Lowest.Values.Min(value => value.Until)!.ToWords()}:",
                Next: new Link(
                    "see the newest amounts",
                    $"{SiteAddresses.Index(PageKind.Pay)}{(answer.Question with { On = null }).ToQuery()}#answer"
                )
            ),
            PayRemark.NoHighestForTheDate => new("For this date we only have the lowest point."),
            PayRemark.NoFullTimeWeek => new(
                "The full-time week for this job isn’t published, so we can’t work out pay for fewer hours. The amounts are for full time."
            ),
            PayRemark.MoreThanFullTime => new(
                $"A full-time week is {FigureWords.Bare(answer.FullWeek!.Value, null)} hours. More than that would be overtime, so the "
                    + "amounts are for full time."
            ),
            PayRemark.NoAllowanceForThisJob => new(
                "The London allowance belongs to the Probation Service’s bands, so none is added for this job."
            ),
            PayRemark.NoAllowanceForTheDate => new("We don’t know the London allowance for this date, so none is added."),
            PayRemark.AllowanceInProportion => new(
                "We shared out the London allowance by hours, like pay.",
                "how it’s worked out part time isn’t published."
            ),
            PayRemark.OtherWeek => new(
                $"A source gives {answer.Choice.OwnWeek!.InWords} a week for this job ({answer.Choice.OwnWeek.AsAtInWords}). We worked "
                    + "with the full-time week of the bands.",
                "your contract may count in another."
            ),
            _ => new(
                $"{FigureWords.Bare(answer.Question.Hours!.Value, null)} hours a year are about {answer.HoursInWords} a week over the "
                    + "whole year.",
                "no source says how pay and leave are worked out on annualised hours, so ask what the contract counts in."
            ),
        };
}
