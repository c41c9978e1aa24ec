using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>A field in which a role or a pathway is chosen.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">The field's id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Choices">What can be chosen.</param>
internal sealed record CompareField(CompareKind Kind, string Id, string Label, IEnumerable<CompareChoice> Choices)
{
    /// <summary>The choices under their headings.</summary>
    public IEnumerable<IGrouping<string, CompareChoice>> Groups => Choices.GroupBy(choice => choice.Group);

    /// <summary>The field that adds one more.</summary>
    public static CompareField ToAdd(ComparePage page) =>
        new(page.Question.Kind, "compare-add", $"Add a {page.Question.Kind.One}", page.Choices.Except(page.Question.Chosen));

    /// <summary>The id of a field of a new comparison.</summary>
    public static string IdOf(CompareKind kind, int place) => $"compare-{kind.Key}-{place}";

    /// <summary>The fields of a new comparison.</summary>
    public static IEnumerable<CompareField> ToStart(CompareKind kind, IReadOnlyList<CompareChoice> choices) =>
        Enumerable
            .Range(1, CompareQuestion.Most)
            .Select(place => new CompareField(
                kind,
                IdOf(kind, place),
                $"{Labels.Sentence(kind.One)} {place}{(place > 2 ? " (optional)" : "")}",
                choices
            ));
}
