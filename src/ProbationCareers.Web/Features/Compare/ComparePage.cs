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
    PageMeta Meta,
    CompareQuestion Question,
    IReadOnlyList<CompareChoice> Roles,
    IReadOnlyList<CompareChoice> Pathways,
    IReadOnlyList<CompareRow> Rows,
    IReadOnlyList<Link> Suggested
) : ViewPage(Meta)
{
    public const string Heading = "Compare roles and pathways";

    /// <summary>What the page is for.</summary>
    public const string Lead =
        "Two to four jobs, or ways into them, side by side. What differs is marked, and every row says where it is from.";

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<CompareRow> Shown => Rows.Where(row => row.Differs || !Question.OnlyDifferences);

    /// <summary>What is compared, in words.</summary>
    public string Title => Labels.Join(Question.Chosen.Select(choice => choice.Title));

    /// <summary>How many rows are the same for all, in words.</summary>
    public string SameInWords =>
        SameCount switch
        {
            0 => "Every row differs.",
            1 => "One row is the same for all.",
            var count => $"{count} rows are the same for all.",
        };

    /// <summary>How many rows are the same for all.</summary>
    public int SameCount => Rows.Count(row => !row.Differs);

    /// <summary>The forms of a new comparison.</summary>
    public IReadOnlyList<CompareStart> Starts =>
        [
            new(CompareKind.Roles, CompareField.ToStart(CompareKind.Roles, Roles)),
            new(CompareKind.Pathways, CompareField.ToStart(CompareKind.Pathways, Pathways)),
        ];

    /// <summary>What can be added.</summary>
    public IReadOnlyList<CompareChoice> Choices => Question.Kind == CompareKind.Roles ? Roles : Pathways;
}
