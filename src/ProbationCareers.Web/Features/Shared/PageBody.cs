using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
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

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<SectionPart> Sections { get; init; }

    /// <summary>Its sources, in order.</summary>
    public required IReadOnlyList<SourcePart> Sources { get; init; }

    /// <summary>Its lists of plain text.</summary>
    public required IReadOnlyList<ItemPart> Items { get; init; }

    /// <summary>What the role or pathway asks for.</summary>
    public required IReadOnlyList<RequirementPart> Requirements { get; init; }

    /// <summary>Addresses outside the site.</summary>
    public required IReadOnlyList<LinkPart> Links { get; init; }

    /// <summary>The sources in the order in which the page lists and numbers them: those under the OGL first.</summary>
    public IReadOnlyList<SourcePart> NumberedSources => [.. Sources.OrderBy(source => source.Licence == Licence.OglUk30 ? 0 : 1)];

    /// <summary>The number of a source in the page's list.</summary>
    /// <exception cref="InvalidOperationException">The page does not list it.</exception>
    public int NumberOf(string sourceKey) => NumberedSources.Index().Single(source => source.Item.Key == sourceKey).Index + 1;

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
internal sealed record RequirementPart(RequirementKind Kind, string Text, RequirementStrength Strength, int? Level, int? Years, string SourceKey);

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
