using ProbationCareers.Content.Routes;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Questions;
using ProbationCareers.Web.Features.Sources;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>The route finder.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Form">The questions and the answers.</param>
/// <param name="Results">Every route with what the answers make of it; none before anything is answered.</param>
/// <param name="CriminalRecord">The page that says how a criminal record is judged; none when editors name none.</param>
internal sealed record RouteFinderPage(PageMeta Meta, QuestionForm Form, IReadOnlyList<RouteResult> Results, IReadOnlyList<Link> CriminalRecord) : ViewPage(Meta)
{
    /// <summary>The heading.</summary>
    public const string Heading = "Find your route";

    /// <summary>What the page is for.</summary>
    public const string Lead = "Say what you have, and see which ways into probation work are open to you, which will be, and why. Every rule comes with its source and date.";

    /// <summary>What is pressed to see the results.</summary>
    public const string Button = "Show my routes";

    /// <summary>The results of one verdict.</summary>
    public IReadOnlyList<RouteResult> Of(Verdict verdict) => [.. Results.Where(result => result.Judged.Verdict == verdict)];
}

/// <summary>A route as the route finder shows it.</summary>
internal sealed record RouteResult
{
    /// <summary>What the answers make of it.</summary>
    public required JudgedRoute Judged { get; init; }

    /// <summary>The pathway.</summary>
    public required Pathway Pathway { get; init; }

    /// <summary>What is known of the pay on the way.</summary>
    public required KnownPay Pay { get; init; }

    /// <summary>The first thing to do.</summary>
    public required string? FirstStep { get; init; }

    /// <summary>Where to do it, outside the site.</summary>
    public required LinkPart? FirstLink { get; init; }

    /// <summary>A shorter route to the same post that is open.</summary>
    public required Link? Better { get; init; }

    /// <summary>The release that it is of.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>The sources of its rules, by key.</summary>
    public SourceLinks Sources => SourceLinks.Of(Catalogue);

    /// <summary>The page that helps to get what a need asks for; null when there is none.</summary>
    public Link? HelpOf(RouteNeed need) => need.Help is { } help ? new Link(Catalogue.FindPage(help.Split('#')[0])?.Title ?? "how people get it", help) : null;

    /// <summary>What the page shows of a judged route.</summary>
    public static RouteResult Of(JudgedRoute judged, Catalogue catalogue)
    {
        var pathway = (Pathway)catalogue.FindPage(judged.Route.Address)!;
        var first = pathway.Steps.FirstOrDefault();
        return new RouteResult
        {
            Judged = judged,
            Catalogue = catalogue,
            Pathway = pathway,
            Pay = KnownPay.Of(pathway),
            FirstStep = pathway.FirstStep?.Plain ?? (first is null ? null : $"{first.Title}: {first.Text.Plain}"),
            FirstLink = pathway.FirstStep is null && first?.LinkUrl is { } url ? new LinkPart(first.LinkTitle!, url) : null,
            Better = judged.Better is { } better ? new Link(catalogue.FindPage(better)!.Title, better) : null,
        };
    }
}
