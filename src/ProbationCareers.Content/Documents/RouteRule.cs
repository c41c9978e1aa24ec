using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>
/// How the route finder reasons about a requirement: which answers meet it, which leave it to be got, and which close the route.
/// Answers are written as question.answer, with the keys of content/questions/find-your-route.yml; several questions may be named,
/// and one answer that meets it is enough. After any other answer the requirement is something to check.
/// </summary>
public sealed record RouteRule : IConsistent
{
    /// <summary>Answers that meet it.</summary>
    [RefersTo(ReferenceKind.RouteAnswer)]
    public IReadOnlyList<string> Met { get; init; } = [];

    /// <summary>Answers after which it is missing, and can be got.</summary>
    [RefersTo(ReferenceKind.RouteAnswer)]
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Answers after which the route is not open.</summary>
    [RefersTo(ReferenceKind.RouteAnswer)]
    public IReadOnlyList<string> Closes { get; init; } = [];

    /// <summary>How people get it, when it is missing: a phrase that follows "open once".</summary>
    public string? Once { get; init; }

    /// <summary>Address of the page of this site that helps to get it.</summary>
    [RefersTo(ReferenceKind.Address)]
    public string? Help { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Met.Count == 0)
            yield return new(
                nameof(Met),
                "No answer meets the requirement, so no one could take the route.",
                "Add 'met:' with the answers that meet it."
            );
        if (Missing.Count > 0 != Once is not null)
            yield return new(
                nameof(Missing),
                "What is missing and how it is got belong together.",
                "Give both 'missing' and 'once', or neither."
            );
        foreach (var answer in Met.Intersect(Missing.Concat(Closes)).Concat(Missing.Intersect(Closes)))
            yield return new(nameof(Met), $"The answer '{answer}' stands in two lists.", "Leave it in one of them.");
    }
}
