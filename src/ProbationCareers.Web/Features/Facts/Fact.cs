using Microsoft.AspNetCore.Html;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Figures;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>
/// A fact of a role, a pathway or a working environment. Its label, its words and its place among the others are said once, in the list of
/// its kind (<see cref="RoleFacts"/> and those beside it); the box at the top of a page, cards, comparisons and whatever else shows facts
/// walk that list.
/// </summary>
/// <param name="Key">Its name in the list: the same fact of two roles has the same.</param>
/// <param name="Label">What readers call it.</param>
internal sealed record Fact(string Key, string Label)
{
    /// <summary>What it says, in plain words: two facts with the same words and the same second line are the same.</summary>
    public required string Words { get; init; }

    /// <summary>The same with the figures in it as links; null when the words stand alone.</summary>
    public FigureText? Text { get; init; }

    /// <summary>A second line.</summary>
    public FigureText? Detail { get; init; }

    /// <summary>The pages that belong to a second line.</summary>
    public IReadOnlyList<Link> DetailLinks { get; init; } = [];

    /// <summary>What it says as a list; empty when the words are one line.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The pages that the words name; empty when they name none.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>A second line in plain words.</summary>
    public string? DetailWords =>
        Detail?.Plain ?? (DetailLinks.Count > 0 ? string.Join(", ", DetailLinks.Select(link => link.Title)) : null);

    /// <summary>Parts of it that no source gives, in words for comparisons; null when nothing is missing.</summary>
    public string? Gap { get; init; }

    /// <summary>What colours the words as a tag; null when they are none.</summary>
    public string? Tag { get; init; }

    /// <summary>The figure that the words say; null when they say none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>What follows the figure, such as "a week".</summary>
    public string Unit { get; init; } = "";

    /// <summary>The pay that the words say; null when they say none.</summary>
    public KnownPay? Pay { get; init; }

    /// <summary>What the link to more of it on its page says; null when there is no more.</summary>
    public string? MoreLabel { get; init; }

    /// <summary>The section of its page that has more of it.</summary>
    public string MoreAnchor { get; init; } = "";

    /// <summary>Where it is from.</summary>
    public IReadOnlyList<Link> Sources { get; init; } = [];

    /// <summary>Whether no source says.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether only a weak or an old source says so.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>
    /// What filters and orders go by: the lowest amount in pounds a year, hours, months, or a value of an enumeration; null when nothing is
    /// known.
    /// </summary>
    public object? Value { get; init; }

    /// <summary>Where it is shown.</summary>
    public FactPlaces Places { get; init; } = FactPlaces.Comparison;

    /// <summary>The date that it held on, as it stands beside it; null when it has none.</summary>
    public string? AsAt => Pay is { IsKnown: true } pay ? pay.AsAtInWords : Figure?.AsAtInWords;

    /// <summary>Why it cannot be relied on, on a day; null when it can.</summary>
    public string? WarningOn(DateOnly today) => Doubt ?? (IsOldOn(today) ? "Latest published" : null);

    /// <summary>What no good source confirms of it; null when one does.</summary>
    public string? Doubt =>
        Pay is { IsKnown: true, IsUnconfirmed: true } ? "Band unconfirmed"
        : IsUnconfirmed || Figure is { IsUnconfirmed: true } ? "Unconfirmed"
        : null;

    /// <summary>Whether its figures are too old to rely on, on a day.</summary>
    public bool IsOldOn(DateOnly today) => Pay?.IsOld(today) == true || Figure?.IsOld(today) == true;

    /// <summary>What it says with its links. Figures lead to where their dates and sources stand.</summary>
    /// <param name="evidence">
    /// The address of the evidence of the page that it is a fact of; null when it is shown elsewhere, where only figures and pay are links.
    /// </param>
    public IHtmlContent ShownWith(string? evidence)
    {
        var onPage = evidence is not null;
        var shown = new HtmlContentBuilder();
        if (onPage && Tag is not null)
            return shown.AppendHtml($"<strong class=\"pc-tag pc-tag--{Tag}\">").Append(Words).AppendHtml("</strong>");
        if (Pay is { IsKnown: true } pay)
            return shown.AppendHtml(evidence is not null ? FigureLinks.OnPage(pay, evidence) : FigureLinks.Elsewhere(pay));
        if (Figure is { } figure)
            return shown
                .AppendHtml(evidence is not null ? FigureLinks.OnPage(figure, evidence) : FigureLinks.Elsewhere(figure))
                .Append(Unit.Length > 0 ? $" {Unit}" : "");
        if (onPage && Text is not null)
            return shown.AppendHtml(Text.Html);
        return onPage && Links.Count > 0 ? shown.AppendHtml(new LinkList(Links)) : shown.Append(Words);
    }

    /// <summary>A fact that no source gives.</summary>
    public static Fact Missing(string key, string label, string words) => new(key, label) { Words = words, IsMissing = true };
}
