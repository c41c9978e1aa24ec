using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>What several facts are made of.</summary>
internal static class FactParts
{
    /// <summary>Pay as a fact.</summary>
    public static Fact ToFact(this KnownPay pay, string key, string label) => pay.IsKnown
        ? new(key, label)
        {
            Words = pay.InWords,
            Pay = pay,
            DetailLinks = pay.BandPage is { } band ? [band] : [],
            Sources = [.. pay.Figures.Select(SourceOf).Distinct()],
            Value = (pay.Start ?? pay.Band?.Lowest)?.Value,
        }
        : Fact.Missing(key, label, "No recent figure found") with { Pay = pay, DetailLinks = pay.BandPage is { } unpaid ? [unpaid] : [] };

    /// <summary>A figure as a fact.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="key">The fact's key.</param>
    /// <param name="label">Its label.</param>
    /// <param name="unit">What follows the figure.</param>
    public static Fact ToFact(this Figure figure, string key, string label, string unit) => new(key, label)
    {
        Words = unit.Length == 0 ? figure.InWords : $"{figure.InWords} {unit}",
        Figure = figure,
        Unit = unit,
        Sources = [SourceOf(figure)],
        Value = figure.Value,
    };

    /// <summary>The source of a figure: who published it, and the figure's date.</summary>
    public static FrameLink SourceOf(Figure figure) => new($"{figure.Source!.Publisher}, {figure.DateInWords}", SiteAddresses.Source(figure.SourceKey));

    /// <summary>Where the page of a fact has its sources.</summary>
    /// <param name="page">The page.</param>
    /// <param name="anchor">The section; null for the list at its end.</param>
    public static FrameLink SourcesOnPage(this Page page, string? anchor = null) => new("Sources on its page", $"{page.Address}#{anchor ?? PageText.RecordAnchor}");

    /// <summary>The sources of a fact of a role; none when no source says.</summary>
    public static IEnumerable<FrameLink> OfFact(this SourceLinks sources, Role role, RoleFact fact) =>
        role.FactSources.Where(source => source.Fact == fact).Select(source => sources[source.SourceKey]);

    /// <summary>What is required, or on which adverts vary.</summary>
    public static IEnumerable<PageRequirement> FirmRequirements(this Page page) =>
        page.Requirements.Where(need => need.Strength is RequirementStrength.Required or RequirementStrength.Varies);

    /// <summary>The sources of that, each once.</summary>
    public static IEnumerable<FrameLink> FirmSources(this Page page, SourceLinks sources) =>
        page.FirmRequirements().Select(need => sources[need.SourceKey]).DistinctBy(source => source.Title);
}
