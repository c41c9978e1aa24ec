using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>A job or a band whose pay can be worked out.</summary>
/// <param name="Slug">The name by which the address asks for it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Pay">What is known of its pay.</param>
/// <param name="OwnWeek">The full-time week that a source gives for this job in particular.</param>
/// <param name="IsBand">Whether it is a band and not a job.</param>
internal sealed record PayChoice(string Slug, string Title, string Address, KnownPay Pay, Figure? OwnWeek, bool IsBand)
{
    /// <summary>Every job and band of a release with an amount of pay: jobs by name, then bands.</summary>
    public static IReadOnlyList<PayChoice> AllOf(Catalogue catalogue) =>
        catalogue
            .Once(static of => new Choices([
                .. of
                    .Roles.Where(role => role.Status != RoleStatus.NoLongerUsed)
                    .InAlphabeticalOrder(role => role.Title, role => role.Address)
                    .Select(Of)
                    .Concat(of.PayPages.Where(pay => pay.Topic == PayTopic.Band).OrderBy(pay => pay.Band).Select(Of))
                    .Where(choice => choice.Pay.IsKnown),
            ]))
            .All;

    /// <summary>
    /// Whether it is paid in a band of the Probation Service: then its London allowance is added, and its full-time week counts.
    /// </summary>
    public bool IsInABand => Pay.BandPage is not null;

    /// <summary>The figure at the lower end: where the job starts, or the lowest point.</summary>
    public Figure Lowest => Pay.Lowest!;

    /// <summary>The figure at the upper end; null for a job that starts at a point of its own, and where none is known.</summary>
    public Figure? Highest => Pay.Start is null ? Pay.Band!.Highest : null;

    /// <summary>The figures whose history is its pay over time.</summary>
    public IEnumerable<Figure> Figures => new[] { Lowest, Highest }.OfType<Figure>();

    private static PayChoice Of(Role role) => new(role.Slug, role.Title, role.Address, KnownPay.Of(role), role.WeekFigure, IsBand: false);

    private static PayChoice Of(PayPage band) => new(band.Slug, band.Title, band.Address, KnownPay.Of(band), OwnWeek: null, IsBand: true);

    private sealed record Choices(IReadOnlyList<PayChoice> All);
}
