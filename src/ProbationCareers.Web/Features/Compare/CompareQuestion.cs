using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Web.Features.Forms;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>What a reader wants side by side. It all stands in the address.</summary>
/// <param name="Kind">Whether roles or pathways are compared.</param>
/// <param name="Chosen">Those chosen, in the order of the address: at most <see cref="Most"/>.</param>
/// <param name="OnlyDifferences">Whether rows that are the same everywhere are left out.</param>
/// <param name="Problems">What in the address could not be used, in words.</param>
internal sealed record CompareQuestion(
    CompareKind Kind,
    IReadOnlyList<CompareChoice> Chosen,
    bool OnlyDifferences,
    IReadOnlyList<string> Problems
)
{
    /// <summary>The most that fit side by side.</summary>
    public const int Most = 4;

    /// <summary>The key that leaves out rows that are the same.</summary>
    public const string ShowKey = "show";

    /// <summary>The value of it.</summary>
    public const string Differences = "differences";

    /// <summary>The most values of a key that are looked at.</summary>
    private const int MostRead = 20;

    /// <summary>Reads the address.</summary>
    /// <param name="query">The query.</param>
    /// <param name="roles">The roles that there are.</param>
    /// <param name="pathways">The pathways that there are.</param>
    public static CompareQuestion Read(IQueryCollection query, IReadOnlyList<CompareChoice> roles, IReadOnlyList<CompareChoice> pathways)
    {
        var problems = new List<string>();
        var (askedRoles, askedPathways) = (
            QueryReader.Many(query, CompareKind.Roles.Key, MostRead),
            QueryReader.Many(query, CompareKind.Pathways.Key, MostRead)
        );
        var kind =
            (askedPathways.Count > 0 || (query.ContainsKey(CompareKind.Pathways.Key) && askedRoles.Count == 0))
            && !askedRoles.Any(slug => roles.Any(role => role.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)))
                ? CompareKind.Pathways
                : CompareKind.Roles;
        if (askedRoles.Count > 0 && askedPathways.Count > 0)
            problems.Add($"You can’t compare jobs with pathways, so we’ve shown the {kind.Several}.");
        var choices = kind == CompareKind.Roles ? roles : pathways;
        var chosen = new List<CompareChoice>();
        var unknown = new List<string>();
        foreach (var slug in (kind == CompareKind.Roles ? askedRoles : askedPathways).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (choices.FirstOrDefault(choice => choice.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)) is { } choice)
                chosen.Add(choice);
            else
                unknown.Add(slug);
        }

        foreach (var slug in unknown.Take(Most))
        {
            var near = NearestWord.To(slug, choices.Select(choice => choice.Slug));
            problems.Add(
                $"We don’t have a {kind.One} called “{slug}”."
                    + (
                        near is null
                            ? " Choose one from the list."
                            : $" Did you mean {choices.Single(choice => choice.Slug == near).Title}?"
                    )
            );
        }

        if (unknown.Count > Most)
            problems.Add("There were others we don’t have too.");
        if (chosen.Count > Most)
            problems.Add($"You can compare up to {Most}, so we’ve shown the first {Most}.");
        return new CompareQuestion(kind, [.. chosen.Take(Most)], QueryReader.One(query, ShowKey) == Differences, problems)
        {
            IsSent = query.ContainsKey(kind.Key),
        };
    }

    /// <summary>Whether a form was sent.</summary>
    public bool IsSent { get; init; }

    /// <summary>What to put right when a form was sent with nothing chosen.</summary>
    public IReadOnlyList<FieldProblem> Errors =>
        IsSent && Chosen.Count == 0 && Problems.Count == 0
            ? [new FieldProblem(CompareField.IdOf(Kind, 1), $"Choose at least two {Kind.Several}")]
            : [];

    /// <summary>The same question as a query, for links.</summary>
    public QueryString ToQuery() => Query(Chosen.Select(choice => choice.Slug), OnlyDifferences);

    /// <summary>The address without one of those chosen.</summary>
    public string Without(CompareChoice left) =>
        SiteAddresses.Compare + Query(Chosen.Where(choice => choice != left).Select(choice => choice.Slug), OnlyDifferences);

    /// <summary>The address with every row, or with those only that differ.</summary>
    public string Showing(bool onlyDifferences) =>
        $"{SiteAddresses.Compare}{Query(Chosen.Select(choice => choice.Slug), onlyDifferences)}#comparison";

    private QueryString Query(IEnumerable<string> slugs, bool onlyDifferences)
    {
        var query = slugs.Aggregate(QueryString.Empty, (so, slug) => so.Add(Kind.Key, slug));
        return onlyDifferences && query.HasValue ? query.Add(ShowKey, Differences) : query;
    }
}
