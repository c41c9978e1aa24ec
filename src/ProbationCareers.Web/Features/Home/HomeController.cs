using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Vacancies;

namespace ProbationCareers.Web.Features.Home;

/// <summary>The home page.</summary>
internal sealed class HomeController(Catalogue catalogue) : Controller
{
    /// <summary>Leads each kind of user onward.</summary>
    [HttpGet(SiteAddresses.Home)]
    public IActionResult Index()
    {
        var frame = SiteFrame.Of(HttpContext);
        var roles = catalogue
            .Roles.Where(role => role is { PartOf: null, Status: not RoleStatus.NoLongerUsed, PayBand: not null })
            .InAlphabeticalOrder(role => role.Title, role => role.Address);
        var sourceCount = catalogue.Sources.Count(source => source.Pages.Count > 0);
        return View(
            new HomePage(
                new PageMeta("Work in probation: what the jobs are, what they pay, how to get in", frame.Summary, SiteAddresses.Home)
                {
                    HasSearchField = true,
                },
                HomeBand.AllOf(roles),
                Specimen(roles),
                Link.AllOf(catalogue, SiteLinkPlace.Adviser),
                Link.AllOf(catalogue, SiteLinkPlace.Question),
                sourceCount,
                [.. catalogue.WorkingEnvironments.Select(place => place.Picture).OfType<PlacePicture>().Distinct().Order()],
                ApplyModule.Of(catalogue, frame)
            )
        );
    }

    /// <summary>The newest amount that one of the roles is paid, of those whose source is official and dated.</summary>
    private static Figure? Specimen(IEnumerable<Role> roles) =>
        roles
            .SelectMany(role => KnownPay.Of(role).Figures)
            .Where(figure => figure is { Source.Sure: Confidence.High, IsUnconfirmed: false })
            .OrderByDescending(figure => figure.Until)
            .ThenBy(figure => figure.Key, StringComparer.Ordinal)
            .FirstOrDefault();
}
