using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Vacancies;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The page of a pathway.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Pathway">The pathway.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Apply">Where to apply; null when no one can, or elsewhere.</param>
internal sealed record PathwayPage(PageMeta Meta, PageBody Body, Pathway Pathway, IReadOnlyList<Fact> Facts, ApplyModule? Apply)
    : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Pathways";

    /// <inheritdoc />
    public override string Caption => $"Pathway to {Pathway.To!.Title.ToLowerInvariant()}";

    /// <summary>The route finder, with what everyone on this pathway can say of themselves filled in.</summary>
    public required string FinderAddress { get; init; }

    /// <summary>The steps that take a known time, for the strip at the top; none when fewer than two do.</summary>
    public IReadOnlyList<PathwayStep> Stages =>
        Pathway.Steps.Where(step => step.LengthFigure is not null).ToList() is { Count: > 1 } stages ? stages : [];

    /// <summary>Whether it cannot be taken any more.</summary>
    public bool IsClosed => Pathway.Status == PathwayStatus.Closed;
}
