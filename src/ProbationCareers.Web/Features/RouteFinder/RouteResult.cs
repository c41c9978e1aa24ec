using ProbationCareers.Content.Routes;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>A route as the route finder shows it.</summary>
internal sealed record RouteResult
{
    /// <summary>How many missing things a line says.</summary>
    private const int MissingShown = 2;

    /// <summary>What the answers make of it.</summary>
    public required JudgedRoute Judged { get; init; }

    public required Pathway Pathway { get; init; }

    /// <summary>How long it takes.</summary>
    public required Fact Length { get; init; }

    /// <summary>The pay on the way.</summary>
    public required Fact Pay { get; init; }

    /// <summary>The first thing to do.</summary>
    public required string? FirstStep { get; init; }

    /// <summary>Where to do it, outside the site.</summary>
    public required LinkPart? FirstLink { get; init; }

    /// <summary>A shorter route to the same post that is open.</summary>
    public required Link? Better { get; init; }

    /// <summary>Whether it is one of the nearest routes: its reasons are folded, and what is missing is said in a line.</summary>
    public bool IsNearest { get; init; }

    /// <summary>Whether someone could take it, now or later.</summary>
    public bool IsAhead => Judged.Verdict >= Verdict.OpenOnce;

    /// <summary>How it stands, as a tag.</summary>
    public string Standing =>
        Judged.Verdict switch
        {
            Verdict.Open => "Open to you",
            Verdict.Check => "Check first",
            _ => "Not yet",
        };

    /// <summary>The colour of that tag.</summary>
    public string StandingTag =>
        Judged.Verdict switch
        {
            Verdict.Open => "open",
            Verdict.Check => "varies",
            _ => "unconfirmed",
        };

    /// <summary>What is missing or to be checked, after that tag.</summary>
    public string MissingInWords =>
        Judged.Verdict switch
        {
            Verdict.Open => "You meet the published rules.",
            Verdict.Check when !Judged.ToCheck.Any() => "Our list of what it asks for may be incomplete.",
            Verdict.Check => $"What it asks for: {WordsOf(Judged.ToCheck)}",
            _ => $"You still need: {WordsOf(Judged.Missing)}",
        };

    private static string WordsOf(IEnumerable<RouteNeed> needs) =>
        Labels.InSentence(string.Join(" ", needs.Take(MissingShown).Select(need => need.Text)));

    /// <summary>What everyone needs and the answers show; each with its source.</summary>
    public IReadOnlyList<RouteNeed> Met =>
        [.. Judged.Needs.Where(need => IsNearest && need.State == NeedState.Met).Select(need => need.Need)];

    /// <summary>Whether there is anything to say about why it stands as it does.</summary>
    public bool HasReasons => Judged.Verdict != Verdict.Open || Judged.Besides.Any() || Met.Count > 0;

    /// <summary>The page that helps with the first thing that is missing; null when there is none.</summary>
    public Link? FirstHelp => Judged.Missing.Select(HelpOf).OfType<Link>().FirstOrDefault();

    /// <summary>The release that it is of.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>The sources of its rules, by key.</summary>
    public SourceLinks Sources => SourceLinks.Of(Catalogue);

    /// <summary>The page that helps to get what a need asks for; null when there is none.</summary>
    public Link? HelpOf(RouteNeed need) =>
        need.Help is { } help ? new Link(Catalogue.FindPage(help.Split('#')[0])?.Title ?? "how people get it", help) : null;

    /// <summary>What the page shows of a judged route.</summary>
    public static RouteResult Of(JudgedRoute judged, Catalogue catalogue)
    {
        var pathway = (Pathway)catalogue.FindPage(judged.Route.Address)!;
        var facts = PageFacts.Of(pathway, catalogue);
        var first = pathway.Steps.FirstOrDefault();
        return new RouteResult
        {
            Judged = judged,
            Catalogue = catalogue,
            Pathway = pathway,
            Length = facts.Find(FactKeys.Length)!,
            Pay = facts.Find(FactKeys.Pay)!,
            FirstStep = pathway.FirstStep?.Plain ?? (first is null ? null : $"{first.Title}. {first.Text.Plain}"),
            FirstLink = pathway.FirstStep is null && first?.LinkUrl is { } url ? new LinkPart(first.LinkTitle!, url) : null,
            Better = judged.Better is { } better ? new Link(catalogue.FindPage(better)!.Title, better) : null,
        };
    }
}
