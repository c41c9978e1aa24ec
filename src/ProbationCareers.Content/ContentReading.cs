using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content;

/// <summary>The result of reading all content files.</summary>
/// <param name="Content">The content; null when there are problems, so that half of it can never be published.</param>
/// <param name="Problems">Every problem of every file, in order.</param>
/// <param name="Warnings">
/// What does not keep the content from being published, in order: things that nothing uses, and things that are too old.
/// </param>
/// <param name="References">Every place that names something else.</param>
public sealed record ContentReading(
    ContentSet? Content,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Problem> Warnings,
    IReadOnlyList<Reference> References
)
{
    /// <summary>
    /// The file in which everything that has a name is defined: figures, sources, claims and terms by their keys, pages by their addresses.
    /// </summary>
    public IReadOnlyDictionary<(ReferenceKind Kind, string Key), string> Definitions { get; init; } =
        new Dictionary<(ReferenceKind Kind, string Key), string>();
}
