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

    /// <summary>The hours of a role.</summary>
    public const string Hours = "hours";

    /// <summary>Where a role is worked.</summary>
    public const string Place = "place";

    /// <summary>What a role or a pathway asks for.</summary>
    public const string Needs = "needs";

    /// <summary>Whether a role needs a degree.</summary>
    public const string Degree = "degree";

    /// <summary>Whether a role has work in the evening.</summary>
    public const string Evenings = "evenings";

    /// <summary>Whether a role is worked inside a prison.</summary>
    public const string InsidePrison = "inside-prison";

    /// <summary>Whether people who are not in the service yet can get a role.</summary>
    public const string OpenFromOutside = "open-from-outside";

    /// <summary>The facts that are shown in a place.</summary>
    public static IEnumerable<Fact> ShownIn(this IEnumerable<Fact> facts, FactPlaces place) =>
        facts.Where(fact => fact.Places.HasFlag(place));

    /// <summary>The fact of a key; null when the list has none.</summary>
    public static Fact? Find(this IEnumerable<Fact> facts, string key) => facts.FirstOrDefault(fact => fact.Key == key);
}
