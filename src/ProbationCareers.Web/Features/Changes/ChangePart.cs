using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Changes;

/// <summary>One change.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="FigureKey">The figure that changed.</param>
/// <param name="Subject">What changed.</param>
/// <param name="Before">What it was before.</param>
/// <param name="After">What it is since.</param>
/// <param name="Pages">Where it is seen.</param>
internal sealed record ChangePart(
    ChangeKind Kind,
    string? FigureKey,
    string Subject,
    string? Before,
    string? After,
    IReadOnlyList<Link> Pages
)
{
    /// <summary>A change as the page shows it.</summary>
    public static ChangePart Of(Change change) =>
        new(
            change.Kind,
            change.FigureKey,
            change.Subject,
            change.Before,
            change.After,
            [.. change.Pages.Select(page => new Link(page.Title, page.Address))]
        );

    /// <summary>The change in a sentence.</summary>
    public string InWords =>
        Kind switch
        {
            ChangeKind.Started => "The site was published for the first time.",
            ChangeKind.PageAdded => $"New page: {Subject}.",
            ChangeKind.PageRemoved => After is null
                ? $"Page taken away: {Subject}."
                : $"Page taken away: {Subject}. Its address now leads to {After}.",
            ChangeKind.PageRenamed => $"Page renamed: {Before} is now {After}.",
            ChangeKind.PageChanged => $"{Subject}: changed {After}.",
            ChangeKind.PageReviewed => $"{Subject}: reviewed again, nothing changed.",
            ChangeKind.FigureAdded => $"New figure: {Subject}: {After}.",
            ChangeKind.FigureChanged => $"{Subject}: {Before} to {After}.",
            ChangeKind.FigureConfirmed => $"{Subject}: still {After}; was dated {Before}.",
            _ => $"Figure taken away: {Subject}, was {Before}.",
        };
}
