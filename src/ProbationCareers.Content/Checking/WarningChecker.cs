using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Finds what does not keep content from being published, but should be looked at: what nothing uses, and what is too old.
/// </summary>
internal sealed class WarningChecker(
    ContentFolder folder,
    ContentSet content,
    IReadOnlyDictionary<(ReferenceKind Kind, string Key), (string File, Position At)> places,
    DateOnly today
)
{
    private static readonly (ReferenceKind Kind, ProblemRule Rule, string Name)[] Definitions =
    [
        (ReferenceKind.Source, ProblemRule.UnusedSource, "source"),
        (ReferenceKind.Figure, ProblemRule.UnusedFigure, "figure"),
        (ReferenceKind.Claim, ProblemRule.UnusedClaim, "question"),
        (ReferenceKind.Term, ProblemRule.UnusedTerm, "term"),
    ];

    /// <summary>Terms that texts are not searched for: they are there for whoever reads the glossary.</summary>
    private readonly HashSet<string> _notMarked = [.. content.Terms.Where(term => !term.MarkInText).Select(term => term.Key)];

    /// <summary>The warnings.</summary>
    /// <param name="references">Every place that names something else.</param>
    /// <param name="isWhole">Whether all files could be read: what a broken one uses is not known.</param>
    public IEnumerable<Problem> Check(IReadOnlyList<Reference> references, bool isWhole) =>
        [.. isWhole ? Unused(references) : [], .. TooOld(), .. Overdue()];

    private IEnumerable<Problem> Unused(IReadOnlyList<Reference> references)
    {
        var used = references
            .Select(reference =>
                reference.Kind == ReferenceKind.Address && reference.Key.StartsWith(SiteAddresses.Glossary + "#", StringComparison.Ordinal)
                    ? (ReferenceKind.Term, reference.Key[(SiteAddresses.Glossary.Length + 1)..])
                    : (reference.Kind, reference.Key)
            )
            .ToHashSet();
        foreach (var (kind, rule, name) in Definitions)
        {
            foreach (
                var ((_, key), (file, at)) in places.Where(place =>
                    place.Key.Kind == kind && !used.Contains(place.Key) && !IsForTheGlossary(place.Key)
                )
            )
                yield return new Problem(file, at, rule, $"Nothing uses the {name} '{key}'.", "Use it, or delete it.");
        }
    }

    private bool IsForTheGlossary((ReferenceKind Kind, string Key) defined) =>
        defined.Kind == ReferenceKind.Term && _notMarked.Contains(defined.Key);

    private IEnumerable<Problem> TooOld()
    {
        foreach (var figure in content.Figures)
        {
            if (figure.Kind.ReliableUntil(figure.Until) is not { } last || last >= today)
                continue;
            var (file, at) = places[(ReferenceKind.Figure, figure.Key)];
            yield return new Problem(
                file,
                at,
                ProblemRule.OldFigure,
                $"The figure '{figure.Key}' is from {Figures.FigureWords.DateOf(figure.Until, figure.Since)}, too long ago for "
                    + "one of its kind.",
                "Look for a newer source, and put this value into 'history'."
            );
        }
    }

    private IEnumerable<Problem> Overdue() =>
        content
            .Pages.Where(page => page.ReviewBy < today)
            .Select(page => new Problem(
                page.File,
                FileLines.PlaceOfKey(folder, page.File, "reviewBy:"),
                ProblemRule.OverduePage,
                $"The page was to be reviewed by {page.ReviewBy:yyyy-MM-dd}.",
                "Compare it with its sources, then set 'reviewed' to today and 'reviewBy' to a later day."
            ));
}
