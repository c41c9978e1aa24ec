using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>What pages of every kind show: their text, their sources and their dates.</summary>
internal sealed record PageBody
{
    /// <summary>The address.</summary>
    public required string Address { get; init; }

    /// <summary>The h1.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>HTML of the text before the first heading.</summary>
    public required string Introduction { get; init; }

    /// <summary>The day it was last compared with its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The day by which it has to be compared again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The team that looks after it.</summary>
    public required string Owner { get; init; }

    /// <summary>Whether it is a draft. Only a preview shows drafts, and pages before and after their time.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>The first day on which visitors see it.</summary>
    public required DateOnly? PublishFrom { get; init; }

    /// <summary>The last day on which visitors see it.</summary>
    public required DateOnly? PublishTo { get; init; }

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<SectionPart> Sections { get; init; }

    /// <summary>Its sources, in the order in which they are numbered: those under the OGL first.</summary>
    public required IReadOnlyList<SourcePart> Sources { get; init; }

    /// <summary>Its lists of plain text.</summary>
    public required IReadOnlyList<ItemPart> Items { get; init; }

    /// <summary>What the role or pathway asks for.</summary>
    public required IReadOnlyList<RequirementPart> Requirements { get; init; }

    /// <summary>Addresses outside the site.</summary>
    public required IReadOnlyList<LinkPart> Links { get; init; }

    /// <summary>The figures that stand on it, in order.</summary>
    public required IReadOnlyList<FigureEntry> Figures { get; init; }

    /// <summary>The terms that it marks, by name.</summary>
    public required IReadOnlyList<TermPart> Terms { get; init; }

    /// <summary>How the licences of its sources are acknowledged.</summary>
    public IReadOnlyList<LicenceStatement> Licences { get; init; } = [];

    /// <summary>Every figure of the release: the page's own are found in it by their keys.</summary>
    public FigureBook Book { get; init; } = new([]);

    /// <summary>The number of a source in the page's list.</summary>
    /// <exception cref="InvalidOperationException">The page does not list it.</exception>
    public int NumberOf(string sourceKey) => Sources.Index().Single(source => source.Item.Key == sourceKey).Index + 1;

    /// <summary>The entry of a figure on the page; null when the page does not show it as it is.</summary>
    public FigureEntry? EntryOf(string figureKey) => Figures.FirstOrDefault(entry => entry.Keys is [var only] && only == figureKey);

    /// <summary>Why visitors do not see it on a day, in a sentence; null when they do.</summary>
    public string? HiddenBecause(DateOnly day) =>
        IsDraft ? "It is a draft."
        : PublishFrom > day ? $"It is shown from {Words.Of(PublishFrom.Value)} on."
        : PublishTo < day ? $"It was shown until {Words.Of(PublishTo.Value)}."
        : null;

    /// <summary>Whether one of its figures is too old to rely on.</summary>
    public bool HasOldFigure(DateOnly today) => Figures.SelectMany(entry => Book.Find(entry.Keys)).Any(figure => figure.IsOld(today));

    /// <summary>A source of the page; null when the page does not list it.</summary>
    public SourcePart? SourceOf(string? sourceKey) => Sources.FirstOrDefault(source => source.Key == sourceKey);

    /// <summary>One of its lists of plain text.</summary>
    public IReadOnlyList<string> ItemsOf(PageItemKind kind) => [.. Items.Where(item => item.Kind == kind).Select(item => item.Text)];
}

/// <summary>A section.</summary>
internal sealed record SectionPart(string Anchor, string Heading, string Html);

/// <summary>An entry of a list of plain text.</summary>
internal sealed record ItemPart(PageItemKind Kind, string Text);

/// <summary>Something that is asked for.</summary>
internal sealed record RequirementPart(RequirementKind Kind, FigureText Text, RequirementStrength Strength, int? Level, int? Years, string SourceKey);

/// <summary>A figure that stands on a page, or a value that is worked out from figures there.</summary>
internal sealed record FigureEntry
{
    /// <summary>Its anchor, without its start.</summary>
    public required string Anchor { get; init; }

    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>Its value.</summary>
    public required string Text { get; init; }

    /// <summary>How it was worked out; null for a figure as it is.</summary>
    public required string? WorkedOut { get; init; }

    /// <summary>The figures that it rests on, its own first.</summary>
    public required IReadOnlyList<string> Keys { get; init; }
}

/// <summary>A term that a page marks.</summary>
internal sealed record TermPart(string Key, string Name, string? ShortForm, string? Meaning);

/// <summary>An address outside the site.</summary>
internal sealed record LinkPart(string Title, string Url);

/// <summary>Where facts are from.</summary>
internal sealed record SourcePart
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its address, where it has one.</summary>
    public required string? Url { get; init; }

    /// <summary>Its terms.</summary>
    public required Licence Licence { get; init; }

    /// <summary>The date that it gives itself.</summary>
    public required PartialDate Dated { get; init; }

    /// <summary>What is known about its date beyond the date itself.</summary>
    public required string? DateNote { get; init; }

    /// <summary>How sure we are of it.</summary>
    public required Confidence Sure { get; init; }

    /// <summary>Its date and what is known about it, as a sentence without a full stop.</summary>
    public string DateInWords => Words.DateOf(Dated, DateNote);
}
