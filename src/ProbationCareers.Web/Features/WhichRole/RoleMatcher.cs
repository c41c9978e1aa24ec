using ProbationCareers.Content;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>
/// Sets roles in the order in which they fit what someone likes and avoids, with the reasons. It is a pure function of the roles'
/// typed facts and of the wishes.
/// </summary>
internal static class RoleMatcher
{
    /// <summary>
    /// Every role with its reasons: those that fit best first. Of two that fit alike, the one with less against it comes first, then the
    /// one that more is known of, then the one that people outside the service can apply for.
    /// </summary>
    public static IReadOnlyList<RoleMatch> Match(IEnumerable<WorkProfile> roles, IReadOnlyList<Preference> wishes)
    {
        IReadOnlyList<WorkProfile> all = [.. roles];
        var shared = all.SelectMany(role => role.Facts).CountBy(fact => (fact.Key, fact.Value.Part)).ToDictionary();
        return
        [
            .. all.Select(role => new RoleMatch(
                    role,
                    [.. wishes.Select(wish => ReasonOf(wish, role.Facts.GetValueOrDefault(wish.Aspect)))],
                    [
                        .. role
                            .Facts.ExceptBy(wishes.Select(wish => wish.Aspect), fact => fact.Key)
                            .Select(fact => ReasonOf(new Preference(fact.Key, IsLiked: true), fact.Value)),
                    ]
                ))
                .OrderByDescending(match => match.Weight)
                .ThenBy(match => match.Against.Count())
                .ThenBy(match => match.NotKnown.Count())
                .ThenByDescending(match => match.Role.IsOpenFromOutside)
                .ThenBy(match => match.Role.Title, AlphabeticalOrder.ForReaders),
        ];

        Reason ReasonOf(Preference wish, WorkFact? fact) =>
            new(wish, fact) { Shared = fact is null ? 0 : shared[(wish.Aspect, fact.Part)] };
    }
}
