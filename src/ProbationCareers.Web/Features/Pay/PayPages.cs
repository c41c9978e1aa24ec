using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay.Explorer;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>A page about pay.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">Its typed facts.</param>
internal sealed record PayDetailPage(PageMeta Meta, PageBody Body, PayFacts Facts) : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Pay";

    /// <inheritdoc />
    public override string Caption => Facts.Topic == PayTopic.Band ? "Pay band" : "Pay and benefits";

    /// <summary>The newest value of each figure.</summary>
    public IReadOnlyList<PayRow> Newest { get; } = [.. Facts.Figures.Select(PayRow.Newest)];

    /// <summary>Every value with its date, newest first.</summary>
    public IReadOnlyList<PayRow> History { get; } =
        [.. Facts.Figures.SelectMany(PayRow.All).OrderByDescending(row => row.Value.Until).ThenBy(row => row.Figure.Label, AlphabeticalOrder.ForReaders)];

    /// <summary>A drawing of the history; null when there is none.</summary>
    public PayChart? Chart { get; } = PayChart.Of(Facts.Figures);
}

/// <summary>One line of a table of figures.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Value">One of its values, the newest or an earlier one.</param>
internal sealed record PayRow(Figure Figure, DatedValue Value)
{
    /// <summary>The value in words.</summary>
    public string InWords => FigureWords.Of(Value.Value, Value.ValueTo, Figure.Unit);

    /// <summary>A figure's newest value.</summary>
    public static PayRow Newest(Figure figure) => new(figure, figure);

    /// <summary>Every value of a figure.</summary>
    public static IEnumerable<PayRow> All(Figure figure) => figure.Values.Select(value => new PayRow(figure, value));
}

/// <summary>The list of all pay pages, with the pay explorer.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Explorer">The pay explorer.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="Others">Allowances and benefits.</param>
internal sealed record PayIndexPage(PageMeta Meta, string Title, string Introduction, PayExplorer Explorer, IReadOnlyList<PayCard> Bands, IReadOnlyList<PayCard> Others) : ViewPage(Meta);

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

    /// <summary>The roles that are paid in the band.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The facts of a page about pay.</summary>
    public static PayFacts Of(PayPage pay) => new()
    {
        Topic = pay.Topic,
        InShort = pay.InShort,
        Benefits = [.. pay.Benefits.Select(part => new BenefitPart(part.Title, part.Text, part.SourceKey, part.IsUnconfirmed))],
        Figures = [.. new[] { pay.LowestFigure, pay.HighestFigure }.OfType<Figure>(), .. pay.Amounts.Select(part => part.Figure!)],
        Range = PayRange.Of(pay),
        Roles = pay.Roles.Where(role => role.PartOf is null).InAlphabeticalOrder(role => role.Title, role => role.Address),
    };
}

/// <summary>Something that comes with the job.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What it gives you.</param>
/// <param name="SourceKey">The source that lists it.</param>
/// <param name="IsUnconfirmed">Whether the source is too old to rely on.</param>
internal sealed record BenefitPart(string Title, FigureText Text, string SourceKey, bool IsUnconfirmed);

/// <summary>A page about pay as it stands in the list.</summary>
internal sealed record PayCard
{
    /// <summary>How many figures a card has.</summary>
    private const int FiguresShown = 3;

    /// <summary>Its address.</summary>
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

    /// <summary>The first figures of its table, for a card.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The cards of pages about pay: the bands first, lowest first.</summary>
    public static IReadOnlyList<PayCard> Of(IEnumerable<PayPage> pages) => [.. pages.InAlphabeticalOrder(pay => pay.Title, pay => pay.Address).OrderBy(pay => pay.Band).Select(Of)];

    private static PayCard Of(PayPage pay) => new()
    {
        Address = pay.Address,
        Title = pay.Title,
        InShort = pay.InShort,
        Topic = pay.Topic,
        Band = pay.Band,
        Roles = [.. pay.Roles.Where(role => role.PartOf is null).InAlphabeticalOrder(role => role.Title, role => role.Address).Select(role => new Link(role.Title, role.Address))],
        Range = PayRange.Of(pay),
        Figures = [.. pay.Amounts.Select(part => part.Figure!).Where(figure => !figure.IsUnconfirmed).Take(FiguresShown)],
    };
}
