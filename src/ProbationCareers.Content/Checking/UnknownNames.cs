using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Checking;

/// <summary>A name that a file writes and that is not there.</summary>
/// <param name="Reference">Where it is written.</param>
/// <param name="Rule">The rule that this breaks.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Word">What was written, as it is compared with what there is.</param>
/// <param name="Candidates">What there is.</param>
/// <param name="Otherwise">The remedy when nothing is near.</param>
internal sealed record UnknownName(
    Reference Reference,
    ProblemRule Rule,
    string What,
    string Word,
    IEnumerable<string> Candidates,
    string Otherwise
);

/// <summary>
/// Tells where a name that is not there is to be mended. When several places agree on it, and one that is almost the same is defined
/// and used by none, the definition was mistyped or renamed: that is one problem, at the definition.
/// </summary>
internal sealed class UnknownNames(
    DataFiles files,
    IReadOnlyDictionary<PageKind, HashSet<string>> slugs,
    IReadOnlyList<Reference> references
)
{
    private const int MostNamed = 5;

    /// <summary>The problems of names that are not there.</summary>
    public IEnumerable<Problem> Problems(IEnumerable<UnknownName> unknown) =>
        unknown
            .GroupBy(name => TargetOf(name.Reference))
            .SelectMany(same =>
            {
                var all = same.DistinctBy(name => (name.Reference.File, name.Reference.At)).ToList();
                return all.Count > 1 && DefinitionOf(same.Key) is { } definition ? [AtDefinition(definition, all)] : all.Select(AtPlace);
            });

    private static Problem AtPlace(UnknownName name) => new(name.Reference.File, name.Reference.At, name.Rule, name.What, Remedy(name));

    private static string Remedy(UnknownName name) =>
        name.Rule == ProblemRule.UnknownFigure ? FigureMistakes.Nearest(name.Word, name.Candidates)
        : KeyMistake.Same(name.Word, name.Candidates) is { } same ? $"Write '{same}'."
        : NearestWord.Suggest(name.Word, name.Candidates, name.Otherwise);

    private static Problem AtDefinition((string Name, string File, Position At) definition, List<UnknownName> all)
    {
        var named = string.Join(
            ", ",
            all.Take(MostNamed).Select(name => $"{name.Reference.File}:{name.Reference.At.Line}:{name.Reference.At.Column}")
        );
        return new Problem(
            definition.File,
            definition.At,
            all[0].Rule,
            $"Nothing uses '{definition.Name}', but {all.Count} places name '{all[0].Word}', which is not there.",
            $"If they mean this one, write '{all[0].Word}' here, or '{definition.Name}' there: {named}"
                + $"{(all.Count > MostNamed ? " and more" : "")}."
        );
    }

    /// <summary>What a reference names: a page by its address, whichever way it is named.</summary>
    private static (ReferenceKind Kind, string Name) TargetOf(Reference reference) =>
        reference.Kind.PageKind() is { } kind ? (ReferenceKind.Address, kind.Address(reference.Key))
        : reference.Kind == ReferenceKind.Address && AfterStart(reference.Key, SiteAddresses.Sources) is { } source
            ? (ReferenceKind.Source, source)
        : reference.Kind == ReferenceKind.Address && AfterStart(reference.Key, SiteAddresses.Glossary) is { } term
            ? (ReferenceKind.Term, term)
        : reference.Kind == ReferenceKind.Address ? (ReferenceKind.Address, reference.Key.Split('#', '?')[0])
        : (reference.Kind, reference.Key);

    /// <summary>The name of an entry that has a place on a list of its kind, or a page below it.</summary>
    private static string? AfterStart(string address, string list) =>
        address.Length > list.Length + 1 && address.StartsWith(list, StringComparison.Ordinal) && address[list.Length] is '#' or '/'
            ? address[(list.Length + 1)..]
            : null;

    /// <summary>The nearest definition, when nothing uses it; a page only among those of its kind.</summary>
    private (string Name, string File, Position At)? DefinitionOf((ReferenceKind Kind, string Name) target)
    {
        var start = target.Kind == ReferenceKind.Address ? target.Name[..(target.Name.LastIndexOf('/') + 1)] : "";
        var defined =
            target.Kind == ReferenceKind.Address
                ? slugs
                    .SelectMany(kind =>
                        kind.Value.Select(slug =>
                            (Name: kind.Key.Address(slug), File: $"{kind.Key.Folder()}/{slug}.md", At: Position.Start)
                        )
                    )
                    .Where(page => page.Name.StartsWith(start, StringComparison.Ordinal))
                : files
                    .Places.Where(place => place.Key.Kind == target.Kind)
                    .Select(place => (Name: place.Key.Key, place.Value.File, place.Value.At));
        var all = defined.ToList();
        if (NearestWord.To(target.Name[start.Length..], all.Select(one => one.Name[start.Length..])) is not { } near)
            return null;
        return references.Any(reference => TargetOf(reference) == (target.Kind, start + near))
            ? null
            : all.First(one => one.Name == start + near);
    }
}
