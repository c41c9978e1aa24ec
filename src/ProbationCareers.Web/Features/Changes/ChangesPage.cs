using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Changes;

/// <summary>The page of changes.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Releases">The releases, newest first.</param>
internal sealed record ChangesPage(PageMeta Meta, IReadOnlyList<ReleaseChanges> Releases) : ViewPage(Meta);

/// <summary>What one release changed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="PublishedAt">When it was published, in UTC.</param>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="Changes">What it changed.</param>
internal sealed record ReleaseChanges(int Number, DateTime PublishedAt, int PageCount, IReadOnlyList<ChangePart> Changes)
{
    /// <summary>The newest releases with what they changed, newest first.</summary>
    public static IReadOnlyList<ReleaseChanges> AllOf(Catalogue catalogue) =>
        [.. catalogue.RecentReleases.Select(recent => new ReleaseChanges(recent.Release.Number, recent.Release.PublishedAt, recent.Release.PageCount, [.. recent.Changes.Select(ChangePart.Of)]))];

    /// <summary>Its anchor on the page.</summary>
    public string Anchor => $"release-{Number}";

    /// <summary>Its heading: the day.</summary>
    public string Title => Labels.Of(DateOnly.FromDateTime(PublishedAt));

    /// <summary>All of it in words, a line each.</summary>
    public string InWords => Changes.Count == 0 ? NothingToSee : string.Join('\n', Changes.Select(change => change.InWords));

    /// <summary>What stands in the place of changes where there are none.</summary>
    public const string NothingToSee = "Nothing that readers would notice.";

    /// <summary>The changes of figures.</summary>
    public IEnumerable<ChangePart> OfFigures => Changes.Where(change => change.Kind >= ChangeKind.FigureAdded);

    /// <summary>The changes of pages.</summary>
    public IEnumerable<ChangePart> OfPages => Changes.Where(change => change.Kind is > ChangeKind.Started and < ChangeKind.FigureAdded);
}

/// <summary>One change.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="FigureKey">The figure that changed.</param>
/// <param name="Subject">What changed.</param>
/// <param name="Before">What it was before.</param>
/// <param name="After">What it is since.</param>
/// <param name="Pages">Where it is seen.</param>
internal sealed record ChangePart(ChangeKind Kind, string? FigureKey, string Subject, string? Before, string? After, IReadOnlyList<Link> Pages)
{
    /// <summary>A change as the page shows it.</summary>
    public static ChangePart Of(Change change) =>
        new(change.Kind, change.FigureKey, change.Subject, change.Before, change.After, [.. change.Pages.Select(page => new Link(page.Title, page.Address))]);

    /// <summary>The change in a sentence.</summary>
    public string InWords => Kind switch
    {
        ChangeKind.Started => "The site was published for the first time.",
        ChangeKind.PageAdded => $"New page: {Subject}.",
        ChangeKind.PageRemoved => After is null ? $"Page taken away: {Subject}." : $"Page taken away: {Subject}. Its address now leads to {After}.",
        ChangeKind.PageRenamed => $"Page renamed: {Before} is now {After}.",
        ChangeKind.PageChanged => $"{Subject}: changed {After}.",
        ChangeKind.PageReviewed => $"{Subject}: reviewed again, nothing changed.",
        ChangeKind.FigureAdded => $"New figure: {Subject}: {After}.",
        ChangeKind.FigureChanged => $"{Subject}: {Before} to {After}.",
        ChangeKind.FigureConfirmed => $"{Subject}: still {After}; was dated {Before}.",
        _ => $"Figure taken away: {Subject}, was {Before}.",
    };
}
