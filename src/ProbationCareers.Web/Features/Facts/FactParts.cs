using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Sources;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>What several facts are made of.</summary>
internal static class FactParts
{
    /// <summary>The link to everything that a role or a pathway asks for.</summary>
    public const string AllRequirements = "Everything it asks for";

    /// <summary>How many sources of what is needed are named; the page has each beside what it says.</summary>
    private const int SourcesShown = 2;

    /// <summary>Pay as a fact.</summary>
    public static Fact ToFact(this KnownPay pay, string key, string label) =>
        pay.IsKnown
            ? new(key, label)
            {
                Words = pay.InWords,
                Pay = pay,
                DetailLinks = pay.BandPage is { } band ? [band] : [],
                Sources = [.. pay.Figures.Select(SourceOf).Distinct()],
                Value = pay.Lowest?.Value,
            }
            : Fact.Missing(key, label, "Current pay not published") with
            {
                Pay = pay,
                DetailLinks = pay.BandPage is { } unpaid ? [unpaid] : [],
            };

    /// <summary>A figure as a fact.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="key">The fact's key.</param>
    /// <param name="label">Its label.</param>
    /// <param name="unit">What follows the figure.</param>
    public static Fact ToFact(this Figure figure, string key, string label, string unit) =>
        new(key, label)
        {
            Words = unit.Length == 0 ? figure.InWords : $"{figure.InWords} {unit}",
            Figure = figure,
            Unit = unit,
            Sources = [SourceOf(figure)],
            Value = figure.Value,
        };

    /// <summary>The source of a figure: who published it, and the figure's date.</summary>
    public static Link SourceOf(Figure figure) =>
        new($"{figure.Source!.Publisher}, {figure.DateInWords}", SiteAddresses.Source(figure.SourceKey));

    /// <summary>Where the page of a fact has its sources.</summary>
    /// <param name="page">The page.</param>
    /// <param name="anchor">The section; null for the list of them all.</param>
    public static Link SourcesOnPage(this Page page, string? anchor = null) =>
        anchor is null ? new("Its sources", SiteAddresses.Evidence(page.Address)) : new("Sources on its page", $"{page.Address}#{anchor}");

    /// <summary>The sources of a fact of a role; none when no source says.</summary>
    public static IEnumerable<Link> OfFact(this SourceLinks sources, Role role, RoleFact fact) =>
        role.FactSources.Where(source => source.Fact == fact).Select(source => sources[source.SourceKey]);

    /// <summary>What is required, or on which adverts vary.</summary>
    public static IEnumerable<PageRequirement> FirmRequirements(this Page page) =>
        page.Requirements.Where(need => need.Strength is RequirementStrength.Required or RequirementStrength.Varies);

    /// <summary>The first sources of that, and where the page has them all.</summary>
    public static IReadOnlyList<Link> SourcesOfRequirements(this Page page, SourceLinks sources) =>
        [
            .. page.FirmRequirements().Select(need => sources[need.SourceKey]).DistinctBy(source => source.Title).Take(SourcesShown),
            new Link(AllRequirements, $"{page.Address}#{SectionAnchors.Requirements}"),
        ];
}
