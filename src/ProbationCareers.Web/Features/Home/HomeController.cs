using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Home;

/// <summary>The home page.</summary>
public sealed class HomeController(CareersContext context) : Controller
{
    /// <summary>Leads each kind of user onward.</summary>
    [HttpGet(SiteAddresses.Home)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var frame = SiteFrame.Of(HttpContext);
        var cards = await context.Roles.Where(role => role.PartOfAddress == null && role.Status != RoleStatus.NoLongerUsed).CardsAsync(cancellationToken);
        var figures = await context.SureFiguresAsync(cancellationToken);
        var sourceCount = await context.Sources.CountAsync(source => source.Pages.Count > 0, cancellationToken);
        return View(new HomePage(
            new PageMeta("Work in probation: what the jobs are, what they pay, how to get in", frame.Summary, SiteAddresses.Home),
            [.. cards.Where(card => card.Band is not null).GroupBy(card => card.Band!.Value).OrderBy(band => band.Key)],
            [.. cards.OrderBy(card => card.Band ?? int.MaxValue)],
            figures.MaxBy(figure => figure.AsAt),
            sourceCount));
    }
}

/// <summary>The home page.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Bands">Roles by pay band, lowest first.</param>
/// <param name="Roles">All main roles.</param>
/// <param name="Specimen">A figure shown with its source and date, as an example; null when no source is sure enough.</param>
/// <param name="SourceCount">How many sources the pages rest on.</param>
internal sealed record HomePage(
    PageMeta Meta, IReadOnlyList<IGrouping<int, RoleCard>> Bands, IReadOnlyList<RoleCard> Roles, FigureSpecimen? Specimen, int SourceCount) : ViewPage(Meta);

/// <summary>A figure with its source and date.</summary>
/// <param name="PageTitle">The page that it is on.</param>
/// <param name="Address">That page's address.</param>
/// <param name="Label">What it is.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="AsAt">The date that it held on.</param>
/// <param name="SourceTitle">Its source.</param>
/// <param name="Publisher">Who published the source.</param>
internal sealed record FigureSpecimen(
    string PageTitle, string Address, string Label, decimal Amount, PayUnit Unit, PartialDate AsAt, string SourceTitle, string Publisher);
