using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pay;

namespace ProbationCareers.Web.Features.Home;

/// <summary>A step of the staircase: the main roles of a pay band.</summary>
/// <param name="Title">The name of the band.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Pay">The pay of the band; null when its range is not known.</param>
/// <param name="LastKnown">The newest amount known where the range is not; null when none is.</param>
internal sealed record HomeBand(string Title, IReadOnlyList<Role> Roles, PayRange? Pay, Figure? LastKnown)
{
    /// <summary>The bands of roles that are in one, lowest first.</summary>
    public static IReadOnlyList<HomeBand> AllOf(IEnumerable<Role> roles) =>
        [
            .. roles
                .Where(role => role.PayBand?.Band is not null)
                .GroupBy(role => role.PayBand!.Band)
                .OrderBy(band => band.Key)
                .Select(band => new HomeBand(
                    band.First().PayBand!.Title,
                    [.. band],
                    band.Select(role => KnownPay.Of(role).Band).FirstOrDefault(range => range is not null),
                    PayRange.LastKnownOf(band.First().PayBand!)
                )),
        ];
}
