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
    public const string Heading = "Compare jobs and pathways";

    /// <summary>What the page is for.</summary>
    public const string Lead =
        "See up to four jobs, or ways into them, side by side. We mark what’s different and show where each fact comes from.";

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<CompareRow> Shown => Rows.Where(row => row.Differs || !Question.OnlyDifferences);

    /// <summary>What is compared, in words.</summary>
    public string Title => Labels.Join(Question.Chosen.Select(choice => choice.Title));

    /// <summary>How many rows differ, in words.</summary>
    public string DifferencesInWords =>
        Rows.Count(row => row.Differs) switch
        {
            0 => "We found no differences.",
            1 => "One row is different.",
            var count when count == Rows.Count => "Every row is different.",
            var count => $"{count} of {Rows.Count} rows are different.",
        };

    /// <summary>Whether leaving out the rows that do not differ leaves some, and fewer.</summary>
    public bool CanShowFewer => Rows.Any(row => row.Differs) && Rows.Any(row => !row.Differs);

    /// <summary>Whether a dash is shown, whose meaning has to be told.</summary>
    public bool HasGaps => Shown.Any(row => row.HasGaps);

    /// <summary>The forms of a new comparison.</summary>
    public IReadOnlyList<CompareStart> Starts =>
        [
            new(CompareKind.Roles, CompareField.ToStart(CompareKind.Roles, Roles)),
            new(CompareKind.Pathways, CompareField.ToStart(CompareKind.Pathways, Pathways)),
        ];

    /// <summary>What can be added.</summary>
    public IReadOnlyList<CompareChoice> Choices => Question.Kind == CompareKind.Roles ? Roles : Pathways;
}
