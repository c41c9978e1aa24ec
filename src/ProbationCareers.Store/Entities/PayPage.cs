using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A pay band, an allowance or a benefit.</summary>
public sealed class PayPage : Page
{
    /// <summary>What it is about.</summary>
    public required PayTopic Topic { get; init; }

    /// <summary>The band's number.</summary>
    public int? Band { get; init; }

    /// <summary>What it comes to, in a few words.</summary>
    public required FigureText InShort { get; init; }

    /// <summary>Key of the figure of the band's lowest point.</summary>
    public string? LowestFigureKey { get; init; }

    /// <summary>The figure of the band's lowest point.</summary>
    public Figure? LowestFigure { get; init; }

    /// <summary>Key of the figure of the band's highest point.</summary>
    public string? HighestFigureKey { get; init; }

    /// <summary>The figure of the band's highest point.</summary>
    public Figure? HighestFigure { get; init; }

    /// <summary>The other figures of its table.</summary>
    public List<PayAmount> Amounts { get; init; } = [];

    /// <summary>What there is, for benefits.</summary>
    public List<PayBenefit> Benefits { get; init; } = [];

    /// <summary>The roles that are paid in the band.</summary>
    public List<Role> Roles { get; init; } = [];
}

/// <summary>A figure in the table of a page about pay.</summary>
public sealed class PayAmount : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>Key of the figure.</summary>
    public required string FigureKey { get; init; }

    /// <summary>The figure of <see cref="FigureKey"/>, when it is loaded.</summary>
    public Figure? Figure { get; init; }
}

/// <summary>Something that comes with the job.</summary>
public sealed class PayBenefit : IPagePart
{
    /// <inheritdoc />
    public required string PageAddress { get; init; }

    /// <inheritdoc />
    public required int Position { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>What it gives you.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Key of the source that lists it.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The source that lists it.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether the source is too old to rely on.</summary>
    public required bool IsUnconfirmed { get; init; }
}
