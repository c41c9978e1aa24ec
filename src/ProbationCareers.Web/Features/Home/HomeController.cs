using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Guides;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Home;

/// <summary>The home page.</summary>
public sealed class HomeController(Catalogue catalogue) : Controller
{
    /// <summary>How many guides the page leads to.</summary>
    private const int GuidesShown = 6;

    /// <summary>Leads each kind of user onward.</summary>
    [HttpGet(SiteAddresses.Home)]
    public IActionResult Index()
    {
        var frame = SiteFrame.Of(HttpContext);
        var cards = catalogue.Roles.Where(role => role is { PartOfAddress: null, Status: not RoleStatus.NoLongerUsed, PayBandAddress: not null })
            .Select(RoleCard.Of).InAlphabeticalOrder(card => card.Title, card => card.Address);
        IReadOnlyList<GuideCard> guides = [.. GuideCard.Of(catalogue.Guides.Where(guide => guide.Topic is GuideTopic.Choosing or GuideTopic.Applying)).Take(GuidesShown)];
        var sourceCount = catalogue.Sources.Count(source => source.Pages.Count > 0);
        return View(new HomePage(
            new PageMeta("Work in probation: what the jobs are, what they pay, how to get in", frame.Summary, SiteAddresses.Home) { HasSearchField = true },
            [.. cards.Where(card => card.Band is not null).GroupBy(card => card.Band!.Value).OrderBy(band => band.Key)],
            [.. cards.OrderBy(card => card.Band ?? int.MaxValue)],
            Specimen(cards),
            guides,
            sourceCount));
    }

    /// <summary>The newest amount that one of the roles is paid, of those whose source is official and dated.</summary>
    private static Figure? Specimen(IEnumerable<RoleCard> cards) => cards
        .SelectMany(card => card.Pay.Figures)
        .Where(figure => figure is { Source.Sure: Confidence.High, IsUnconfirmed: false })
        .OrderByDescending(figure => figure.Until).ThenBy(figure => figure.Key, StringComparer.Ordinal)
        .FirstOrDefault();
}

/// <summary>The home page.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Bands">Roles by pay band, lowest first.</param>
/// <param name="Roles">All main roles.</param>
/// <param name="Specimen">A figure shown with its source and date, as an example; null when no source is sure enough.</param>
/// <param name="Guides">Guides to begin with.</param>
/// <param name="SourceCount">How many sources the pages rest on.</param>
internal sealed record HomePage(
    PageMeta Meta,
    IReadOnlyList<IGrouping<int, RoleCard>> Bands,
    IReadOnlyList<RoleCard> Roles,
    Figure? Specimen,
    IReadOnlyList<GuideCard> Guides,
    int SourceCount) : ViewPage(Meta);
