namespace ProbationCareers.Web.Features.Facts;

/// <summary>The keys of facts that are asked for by name.</summary>
internal static class FactKeys
{
    /// <summary>The pay of a role, or on a pathway.</summary>
    public const string Pay = "pay";

    /// <summary>How long the way to a role takes.</summary>
    public const string Length = "length";

    /// <summary>Whether a role has a caseload of its own.</summary>
    public const string Caseload = "caseload";

    /// <summary>The fact of a key; null when the list has none.</summary>
    public static Fact? Find(this IEnumerable<Fact> facts, string key) => facts.FirstOrDefault(fact => fact.Key == key);
}
