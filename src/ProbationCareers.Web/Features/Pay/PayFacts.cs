using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>The typed facts of a page about pay.</summary>
internal sealed record PayFacts
{
    /// <summary>What it is about.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>What it comes to, in a few words.</summary>
    public required FigureText InShort { get; init; }

    /// <summary>What there is, for benefits.</summary>
    public required IReadOnlyList<BenefitPart> Benefits { get; init; }

    /// <summary>The figures of its table: those of a band's ends first.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>What the band pays; null when no amount is known.</summary>
    public required PayRange? Range { get; init; }

    /// <summary>The newest amount known where the range is not; null when none is.</summary>
    public required Figure? LastKnown { get; init; }

    /// <summary>The roles that are paid in the band.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The facts of a page about pay.</summary>
    public static PayFacts Of(PayPage pay) =>
        new()
        {
            Topic = pay.Topic,
            InShort = pay.InShort,
            Benefits = [.. pay.Benefits.Select(part => new BenefitPart(part.Title, part.Text, part.SourceKey, part.IsUnconfirmed))],
            Figures = [.. new[] { pay.LowestFigure, pay.HighestFigure }.OfType<Figure>(), .. pay.Amounts.Select(part => part.Figure!)],
            Range = PayRange.Of(pay),
            LastKnown = PayRange.LastKnownOf(pay),
            Roles = pay.Roles.Where(role => role.PartOf is null).InAlphabeticalOrder(role => role.Title, role => role.Address),
        };
}
