using ProbationCareers.Content;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>
/// Sets roles in the order in which they fit what someone likes and avoids, with the reasons. It is a pure function of the roles'
/// typed facts and of the wishes.
/// </summary>
internal static class RoleMatcher
{
    /// <summary>
    /// Every role with its reasons: those that fit best first. Of two that fit alike, the one with less against it comes first.
    /// </summary>
    public static IReadOnlyList<RoleMatch> Match(IEnumerable<WorkProfile> roles, IReadOnlyList<Preference> wishes) =>
        [
            .. roles
                .Select(role => new RoleMatch(role, [.. wishes.Select(wish => Reason.Of(role, wish))]))
                .OrderByDescending(match => match.Weight)
                .ThenBy(match => match.Against.Count())
                .ThenBy(match => match.NotKnown.Count())
                .ThenBy(match => match.Role.Title, AlphabeticalOrder.ForReaders),
        ];
}
