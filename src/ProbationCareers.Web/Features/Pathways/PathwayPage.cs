using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The page of a pathway.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Pathway">The pathway.</param>
/// <param name="Facts">Its facts.</param>
internal sealed record PathwayPage(PageMeta Meta, PageBody Body, Pathway Pathway, IReadOnlyList<Fact> Facts) : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Pathways";

    /// <inheritdoc />
    public override string Caption => $"Pathway to {Pathway.To!.Title.ToLowerInvariant()}";

    /// <summary>Whether it cannot be taken any more.</summary>
    public bool IsClosed => Pathway.Status == PathwayStatus.Closed;
}

/// <summary>The list of all pathways.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Open">Those that can be taken or may be, in groups.</param>
/// <param name="Closed">Those that cannot be taken any more.</param>
internal sealed record PathwayIndexPage(
    PageMeta Meta, string Introduction, IReadOnlyList<PathwayGroup> Open, IReadOnlyList<Pathway> Closed) : ViewPage(Meta);

/// <summary>Pathways under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Pathways">The pathways.</param>
internal sealed record PathwayGroup(string Title, IReadOnlyList<Pathway> Pathways)
{
    /// <summary>
    /// Groups pathways by the role that they lead to, the role with most ways in first; roles with a single way in share the
    /// last group but one. Apprenticeships come last: they begin when somebody is in post already.
    /// </summary>
    public static IReadOnlyList<PathwayGroup> ByRole(IEnumerable<Pathway> pathways)
    {
        var all = pathways.ToList();
        var after = all.Where(pathway => pathway.Route == PathwayRoute.Apprenticeship).ToList();
        var roles = all.Except(after).GroupBy(pathway => pathway.To!.Title).OrderByDescending(role => role.Count()).ToList();
        var several = roles.Where(role => role.Count() > 1).Select(role => new PathwayGroup($"To become a {role.Key.ToLowerInvariant()}", [.. role]));
        var single = roles.Where(role => role.Count() == 1).SelectMany(role => role).ToList();
        var groups = single.Count == 0 ? several : several.Append(new PathwayGroup("To other roles", single));
        return after.Count == 0 ? [.. groups] : [.. groups, new PathwayGroup("Once you are in the job", after)];
    }
}

/// <summary>The order of pathways in lists.</summary>
internal static class PathwayOrder
{
    /// <summary>Pathways by length, the shortest first; those without a known length last.</summary>
    public static IEnumerable<Pathway> ByLength(this IEnumerable<Pathway> pathways) =>
        pathways.InAlphabeticalOrder(pathway => pathway.Title, pathway => pathway.Address).OrderBy(pathway => pathway.LengthFigure?.Value ?? decimal.MaxValue);
}
