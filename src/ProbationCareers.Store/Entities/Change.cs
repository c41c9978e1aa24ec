namespace ProbationCareers.Store.Entities;

/// <summary>Something that a release changed, in words that readers understand.</summary>
public sealed class Change
{
    /// <summary>Number of the release that made the change.</summary>
    public required int Release { get; init; }

    /// <summary>Its place among the changes of the release, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What sort of change it is.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The figure that changed.</summary>
    public string? FigureKey { get; init; }

    /// <summary>What changed: the label of a figure, or the title of a page as it was at the time.</summary>
    public required string Subject { get; init; }

    /// <summary>What it was before: a value, or a title.</summary>
    public string? Before { get; init; }

    /// <summary>What it is since: a value with its date, or the parts of a page that are not as they were.</summary>
    public string? After { get; init; }

    /// <summary>The pages that it is seen on.</summary>
    public List<ChangePage> Pages { get; init; } = [];
}

/// <summary>A page that a change is seen on. It may be gone by now, so its title is kept.</summary>
public sealed class ChangePage
{
    /// <summary>Number of the release that made the change.</summary>
    public required int Release { get; init; }

    /// <summary>The change.</summary>
    public required int ChangePosition { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The page's address at the time.</summary>
    public required string Address { get; init; }

    /// <summary>The page's title at the time.</summary>
    public required string Title { get; init; }
}

/// <summary>Sorts of change.</summary>
public enum ChangeKind
{
    /// <summary>The first release: everything is new.</summary>
    Started,

    /// <summary>A page that was not there before.</summary>
    PageAdded,

    /// <summary>A page that is gone.</summary>
    PageRemoved,

    /// <summary>A page with another title.</summary>
    PageRenamed,

    /// <summary>Parts of a page that are not as they were.</summary>
    PageChanged,

    /// <summary>A page that was compared with its sources again and needed no change.</summary>
    PageReviewed,

    /// <summary>A figure that was not there before.</summary>
    FigureAdded,

    /// <summary>A figure with another value.</summary>
    FigureChanged,

    /// <summary>A figure with the same value from a newer or another source.</summary>
    FigureConfirmed,

    /// <summary>A figure that is gone.</summary>
    FigureRemoved,
}
