using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>The comparison page.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Question">What is compared.</param>
/// <param name="Roles">The roles to choose from.</param>
/// <param name="Pathways">The pathways to choose from.</param>
/// <param name="Rows">The facts side by side; none when fewer than two were chosen.</param>
/// <param name="Suggested">Comparisons that editors suggest.</param>
internal sealed record ComparePage(
    PageMeta Meta, CompareQuestion Question, IReadOnlyList<CompareChoice> Roles, IReadOnlyList<CompareChoice> Pathways, IReadOnlyList<CompareRow> Rows,
    IReadOnlyList<Link> Suggested) : ViewPage(Meta)
{
    /// <summary>The heading.</summary>
    public const string Heading = "Compare roles and pathways";

    /// <summary>What the page is for.</summary>
    public const string Lead = "Two to four jobs, or ways into them, side by side. What differs is marked, and every row says where it is from.";

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<CompareRow> Shown => Rows.Where(row => row.Differs || !Question.OnlyDifferences);

    /// <summary>What can be added.</summary>
    public IReadOnlyList<CompareChoice> Choices => Question.Kind == CompareKind.Roles ? Roles : Pathways;
}

/// <summary>One fact of each of those compared.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Facts">The fact of each, in the order of the columns.</param>
internal sealed record CompareRow(string Label, IReadOnlyList<Fact> Facts)
{
    /// <summary>The rows of what was asked for; none for fewer than two.</summary>
    public static IReadOnlyList<CompareRow> AllOf(CompareQuestion question, Catalogue catalogue)
    {
        if (question.Chosen.Count < 2) return [];
        var columns = question.Chosen.Select(choice => PageFacts.Of(catalogue.FindPage(choice.Address)!, catalogue)).ToList();
        return [.. columns[0].Select((fact, place) => new CompareRow(fact.Label, [.. columns.Select(column => column[place])]))];
    }

    /// <summary>Whether they are not all the same.</summary>
    public bool Differs => Facts.DistinctBy(fact => (fact.Words, fact.DetailWords, fact.Gap)).Count() > 1;
}

/// <summary>A field in which a role or a pathway is chosen.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">The field's id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Choices">What can be chosen.</param>
internal sealed record CompareField(CompareKind Kind, string Id, string Label, IEnumerable<CompareChoice> Choices)
{
    /// <summary>The field that adds one more.</summary>
    public static CompareField ToAdd(ComparePage page) =>
        new(page.Question.Kind, "compare-add", $"Add a {page.Question.Kind.One}", page.Choices.Except(page.Question.Chosen));

    /// <summary>The fields of a new comparison.</summary>
    public static IEnumerable<CompareField> ToStart(CompareKind kind, IReadOnlyList<CompareChoice> choices) => Enumerable.Range(1, CompareQuestion.Most)
        .Select(place => new CompareField(kind, $"compare-{kind.Key}-{place}", $"{Labels.Sentence(kind.One)} {place}{(place > 2 ? " (if you like)" : "")}", choices));
}
