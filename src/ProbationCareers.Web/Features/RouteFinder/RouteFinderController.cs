using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Routes;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Questions;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Hosting;
using Finder = ProbationCareers.Content.Routes.RouteFinder;

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
        IReadOnlyList<JudgedRoute> judged = [];
        if (form.IsAnswered)
        {
            var profile = RouteProfile.Of(form, catalogue);
            judged = Finder.Judge(content.Routes, form.Known, profile.InRole);
            form = form with { Problems = [.. form.Problems, .. profile.Mistakes] };
        }

        var nearest = Finder.Nearest(judged, RouteFinderPage.NearestCount);
        IReadOnlyList<RouteResult> first = [.. nearest.Select(route => RouteResult.Of(route, catalogue) with { IsNearest = true })];

        return View(
            new RouteFinderPage(
                new PageMeta(
                    form.IsAnswered ? "Your routes into probation"
                        : form.Errors.Count > 0 ? $"Error: {RouteFinderPage.Heading}"
                        : RouteFinderPage.Heading,
                    Description,
                    SiteAddresses.RouteFinder,
                    Crumb.Home
                )
                {
                    Asked = form.ToQuery(),
                },
                form,
                first,
                [.. judged.Except(nearest).Select(route => RouteResult.Of(route, catalogue))],
                first.Count == 0 ? null : ApplyModule.Of(first[0].Pathway, catalogue, SiteFrame.Of(HttpContext)),
                Link.AllOf(catalogue, SiteLinkPlace.CriminalRecord)
            )
        );
    }
}
