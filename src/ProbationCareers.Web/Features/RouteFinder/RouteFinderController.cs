using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Questions;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>The route finder.</summary>
[Route("find-your-route")]
internal sealed class RouteFinderController(Catalogue catalogue) : Controller
{
    private const string Description =
        "Answer a few questions and see which ways into probation work are open to you, which will be once something is done, "
        + "and why, with the source of every rule.";

    /// <summary>The questions, and what the answers in the query come to.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public IActionResult Index()
    {
        var content = RouteContent.Of(catalogue);
        var form = QuestionForm.Read(SiteAddresses.RouteFinder, content.Questions, Request.Query);
        if (form.Onward is { } onward)
            return LocalRedirect(onward);
        IReadOnlyList<RouteResult> results = [];
        if (form.IsAnswered)
        {
            var profile = RouteProfile.Of(form, catalogue);
            results =
            [
                .. ProbationCareers
                    .Content.Routes.RouteFinder.Judge(content.Routes, form.Chosen, profile.InRole)
                    .Select(judged => RouteResult.Of(judged, catalogue)),
            ];
            form = form with { Problems = [.. form.Problems, .. profile.Mistakes] };
        }

        return View(
            new RouteFinderPage(
                new PageMeta(
                    form.IsAnswered ? "Your routes into probation" : RouteFinderPage.Heading,
                    Description,
                    SiteAddresses.RouteFinder,
                    Crumb.Home
                )
                {
                    Asked = form.ToQuery(),
                },
                form,
                results,
                Link.AllOf(catalogue, SiteLinkPlace.CriminalRecord)
            )
        );
    }
}
