using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>A page about pay as it stands in the list.</summary>
internal sealed record PayCard
{
    /// <summary>How many figures a card has.</summary>
    private const int FiguresShown = 3;

    public required string Address { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it comes to, in a few words.</summary>
    public required FigureText InShort { get; init; }

    /// <summary>What it is about.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>The band's number.</summary>
    public required int? Band { get; init; }

    /// <summary>The roles that are paid in the band.</summary>
    public required IReadOnlyList<Link> Roles { get; init; }

    /// <summary>What the band pays; null when no amount is known.</summary>
    public required PayRange? Range { get; init; }

    /// <summary>The newest amount known where the range is not; null when none is.</summary>
    public required Figure? LastKnown { get; init; }

    /// <summary>The first figures of its table, for a card.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The cards of pages about pay: the bands first, lowest first.</summary>
    public static IReadOnlyList<PayCard> Of(IEnumerable<PayPage> pages) =>
        [.. pages.InAlphabeticalOrder(pay => pay.Title, pay => pay.Address).OrderBy(pay => pay.Band).Select(Of)];

    private static PayCard Of(PayPage pay) =>
        new()
        {
            Address = pay.Address,
            Title = pay.Title,
            InShort = pay.InShort,
            Topic = pay.Topic,
            Band = pay.Band,
            Roles =
            [
                .. pay
                    .Roles.Where(role => role.PartOf is null)
                    .InAlphabeticalOrder(role => role.Title, role => role.Address)
                    .Select(role => new Link(role.Title, role.Address)),
            ],
            Range = PayRange.Of(pay),
            LastKnown = PayRange.LastKnownOf(pay),
            Figures = [.. pay.Amounts.Select(part => part.Figure!).Where(figure => !figure.IsUnconfirmed).Take(FiguresShown)],
        };
}
