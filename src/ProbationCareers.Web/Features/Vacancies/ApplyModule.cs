using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Vacancies;

/// <summary>Where and how to apply, and whether a national campaign is open.</summary>
/// <param name="Vacancies">The official search for vacancies.</param>
/// <param name="Interest">Where to ask to be told of new ones.</param>
/// <param name="Ready">What to have ready, each with the page that says how.</param>
/// <param name="Campaigns">Where recruitment stands, for each job with national campaigns.</param>
/// <param name="NamesJobs">Whether to say which job each campaign is for.</param>
internal sealed record ApplyModule(
    Link Vacancies,
    Link? Interest,
    IReadOnlyList<Link> Ready,
    IReadOnlyList<CampaignState> Campaigns,
    bool NamesJobs
)
{
    /// <summary>For everyone: every job with national campaigns. Null when the site knows no search for vacancies.</summary>
    public static ApplyModule? Of(Catalogue catalogue, SiteFrame frame) => Of(catalogue, frame, catalogue.Campaigns, namesJobs: true);

    /// <summary>For a job; null when its vacancies are advertised elsewhere.</summary>
    public static ApplyModule? Of(Role role, Catalogue catalogue, SiteFrame frame) =>
        role is { IsInProbationService: true, Status: not RoleStatus.NoLongerUsed }
            ? Of(
                catalogue,
                frame,
                catalogue.Campaigns.Where(campaign =>
                    campaign.RoleAddress == role.Address
                    || campaign.Pathways.Exists(pathway => catalogue.FindPage(pathway) is Pathway { To: { } to } && to == role)
                ),
                namesJobs: false
            )
            : null;

    /// <summary>For a pathway; null when it is closed, or leads to a job that is advertised elsewhere.</summary>
    public static ApplyModule? Of(Pathway pathway, Catalogue catalogue, SiteFrame frame) =>
        pathway is { Status: not PathwayStatus.Closed, To.IsInProbationService: true }
            ? Of(catalogue, frame, catalogue.Campaigns.Where(campaign => campaign.Pathways.Contains(pathway.Address)), namesJobs: false)
            : null;

    private static ApplyModule? Of(Catalogue catalogue, SiteFrame frame, IEnumerable<Campaign> campaigns, bool namesJobs) =>
        frame.Vacancies is { } vacancies
            ? new(
                vacancies,
                frame.RegisterInterest,
                Link.AllOf(catalogue, SiteLinkPlace.BeforeApplying),
                CampaignState.AllOf(campaigns, frame.Today),
                namesJobs
            )
            : null;
}
