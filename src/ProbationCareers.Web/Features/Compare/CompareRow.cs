using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Facts;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>One fact of each of those compared.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Facts">The fact of each, in the order of the columns.</param>
internal sealed record CompareRow(string Label, IReadOnlyList<Fact> Facts)
{
    /// <summary>The rows of what was asked for; none for fewer than two.</summary>
    public static IReadOnlyList<CompareRow> AllOf(CompareQuestion question, Catalogue catalogue)
    {
        if (question.Chosen.Count < 2)
            return [];
        var columns = question.Chosen.Select(choice => PageFacts.Of(catalogue.FindPage(choice.Address)!, catalogue)).ToList();
        return
        [
            .. columns[0]
                .Index()
                .Where(fact => !fact.Item.Places.HasFlag(FactPlaces.Filter))
                .Select(fact => new CompareRow(fact.Item.Label, [.. columns.Select(column => column[fact.Index])])),
        ];
    }

    /// <summary>
    /// Whether what is known differs, in its words or in a second line that more than one has. What no source gives differs from nothing.
    /// </summary>
    public bool Differs
    {
        get
        {
            var known = Facts.Where(fact => !fact.IsMissing).ToList();
            return known.DistinctBy(fact => fact.Words).Skip(1).Any()
                || known.Select(fact => fact.DetailWords).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
        }
    }

    /// <summary>Whether something in it is shown as a dash.</summary>
    public bool HasGaps => Facts.Any(fact => fact.IsMissing || fact.Gap is not null);
}
