using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Changes;

/// <summary>What one release changed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="PublishedAt">When it was published, in UTC.</param>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="Changes">What it changed.</param>
internal sealed record ReleaseChanges(int Number, DateTime PublishedAt, int PageCount, IReadOnlyList<ChangePart> Changes)
{
    /// <summary>The newest releases with what they changed, newest first.</summary>
    public static IReadOnlyList<ReleaseChanges> AllOf(Catalogue catalogue) =>
        [
            .. catalogue.RecentReleases.Select(recent => new ReleaseChanges(
                recent.Release.Number,
                recent.Release.PublishedAt,
                recent.Release.PageCount,
                [.. recent.Changes.Select(ChangePart.Of)]
            )),
        ];

    /// <summary>Its anchor on the page.</summary>
    public string Anchor => $"release-{Number}";

    /// <summary>Its heading: the day.</summary>
    public string Title => Labels.Of(DateOnly.FromDateTime(PublishedAt));

    /// <summary>All of it in words, a line each.</summary>
    public string InWords => Changes.Count == 0 ? NothingToSee : string.Join('\n', Changes.Select(change => change.InWords));

    /// <summary>What stands in the place of changes where there are none.</summary>
    public const string NothingToSee = "Nothing that readers would notice.";

    /// <summary>Its changes of figures and of pages; none when readers would notice nothing.</summary>
    public IReadOnlyList<ChangeGroup> Groups =>
        [
            .. new[]
            {
                new ChangeGroup("Figures", [.. Changes.Where(change => change.Kind >= ChangeKind.FigureAdded)]),
                new ChangeGroup("Pages", [.. Changes.Where(change => change.Kind is > ChangeKind.Started and < ChangeKind.FigureAdded)]),
            }.Where(group => group.Changes.Count > 0),
        ];
}
