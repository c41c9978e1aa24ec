using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Vacancies;

/// <summary>Where recruitment for a job stands on a day.</summary>
/// <param name="Role">The job.</param>
/// <param name="Stage">Whether a campaign is open, about to open, or over.</param>
/// <param name="Lead">What is said before the dates.</param>
/// <param name="Dates">The dates, each with a link to its source, newest first.</param>
/// <param name="Starts">When those who are taken on start; null when that is not known or past.</param>
internal sealed record CampaignState(Role Role, CampaignStage Stage, string Lead, IReadOnlyList<Link> Dates, string? Starts)
{
    /// <summary>How many past campaigns are named.</summary>
    private const int PastShown = 2;

    /// <summary>The state of each job that some campaigns recruit for, in the order in which the campaigns come.</summary>
    /// <param name="campaigns">The campaigns.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<CampaignState> AllOf(IEnumerable<Campaign> campaigns, DateOnly today) =>
        [
            .. campaigns
                .Where(campaign => campaign.Role is not null)
                .GroupBy(campaign => campaign.Role!)
                .Select(campaign => Of(campaign.Key, [.. campaign], today))
                .OrderBy(state => state.Stage),
        ];

    private static CampaignState Of(Role role, IReadOnlyList<Campaign> campaigns, DateOnly today)
    {
        var open = campaigns.Where(campaign => StageOf(campaign, today) == CampaignStage.Open).MinBy(campaign => campaign.Closes);
        if (open is not null)
            return new(role, CampaignStage.Open, "Open until", [DateOf(open, InWords(open.Closes!.Value))], StartOf(open, today));
        var next = campaigns
            .Where(campaign => StageOf(campaign, today) == CampaignStage.Planned)
            .MinBy(campaign => campaign.Opened!.Earliest);
        if (next is not null)
            return new(role, CampaignStage.Planned, "Opens", [DateOf(next, next.Opened!.ToWords())], StartOf(next, today));
        var past = campaigns.OrderByDescending(DayOf).Take(PastShown).ToList();
        return new(
            role,
            CampaignStage.Over,
            past.Count == 1 && past[0].Closes is not null ? "The last national campaign closed on"
                : past.Count == 1 ? "The last national campaign was in"
                : "The last national campaigns were in",
            [.. past.Select(campaign => DateOf(campaign, WordsOf(campaign, isAlone: past.Count == 1)))],
            null
        );
    }

    /// <summary>A campaign is open only while its last day is known and not past; nothing is guessed.</summary>
    private static CampaignStage StageOf(Campaign campaign, DateOnly today) =>
        campaign.Opened is { Year: not null } opened && opened.Earliest > today ? CampaignStage.Planned
        : campaign.Closes >= today ? CampaignStage.Open
        : CampaignStage.Over;

    private static DateOnly DayOf(Campaign campaign) =>
        campaign.Closes ?? (campaign.Opened ?? campaign.Starts)?.Earliest ?? DateOnly.MinValue;

    private static string WordsOf(Campaign campaign, bool isAlone) =>
        campaign.Closes is { } closes && isAlone ? InWords(closes)
        : campaign.Opened is { } opened ? MonthOf(opened)
        : campaign.Closes is { } last ? InMonth(last)
        : MonthOf(campaign.Starts!);

    private static string MonthOf(PartialDate date) => date.Month is null ? date.ToWords() : InMonth(date.Earliest);

    private static string InMonth(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string? StartOf(Campaign campaign, DateOnly today) =>
        campaign.Starts is { Year: not null } starts && starts.Latest >= today ? starts.ToWords() : null;

    private static Link DateOf(Campaign campaign, string words) => new(words, SiteAddresses.Source(campaign.SourceKey));
}

/// <summary>How far a campaign is; in the order in which readers want them.</summary>
internal enum CampaignStage
{
    /// <summary>Applications are taken.</summary>
    Open,

    /// <summary>The day on which it opens is known.</summary>
    Planned,

    /// <summary>None is known to be open.</summary>
    Over,
}
