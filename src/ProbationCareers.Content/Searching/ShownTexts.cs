using System.Collections;
using System.Net;
using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Searching;

/// <summary>What a reader can see on a page: its text, the values of its front matter and the names of what it leads to.</summary>
internal sealed partial class ShownTexts(ContentSet content)
{
    private readonly Dictionary<(ReferenceKind Kind, string Slug), string> _titles = content
        .Pages.Where(page => KindOf(page) is not null)
        .GroupBy(page => (KindOf(page)!.Value, page.Slug))
        .ToDictionary(same => same.Key, same => same.First().Title);

    /// <summary>The texts of a page.</summary>
    public IEnumerable<string> Of(PageDocument page) =>
        [
            .. InRecord(page),
            .. page.Figures.Select(figure => figure.Label),
            Plain(page.Text.Introduction),
            .. page.Text.Sections.SelectMany(section => new[] { section.Heading, Plain(section.Html) }),
        ];

    /// <summary>
    /// The texts of a page, each with its place: the anchor of a section; <see cref="AuthoredParts.Summary" /> and other words above the
    /// first one. The titles of pages that it leads to are among them.
    /// </summary>
    public IEnumerable<(string Place, string Text)> ByPlace(PageDocument page) =>
        [
            .. KeysOf(page)
                .Where(key => key.ShownIn is not null)
                .SelectMany(key => InValue(key, key.Property.GetValue(page)).Select(text => (key.ShownIn!, text))),
            (AuthoredParts.Summary, Plain(page.Text.Introduction)),
            .. page.Text.Sections.SelectMany(section => new[] { (section.Anchor, section.Heading), (section.Anchor, Plain(section.Html)) }),
        ];

    private IEnumerable<string> InRecord(object record) => KeysOf(record).SelectMany(key => InValue(key, key.Property.GetValue(record)));

    private static IEnumerable<KeyShape> KeysOf(object record) =>
        RecordShape
            .Of(record.GetType())
            .Keys.Values.Where(key =>
                !key.IsSearchWord
                && !key.IsWebAddress
                && !key.IsShownFigure
                && !key.IsSlug
                && key.Property.Name != nameof(PageDocument.Owner)
            );

    private IEnumerable<string> InValue(KeyShape key, object? value) =>
        value switch
        {
            null => [],
            string name when key.RefersTo is { } kind => _titles.TryGetValue((kind, name), out var title) ? [title] : [],
            string text => [text],
            FigureText text => [text.Plain],
            IEnumerable list => list.Cast<object>().SelectMany(item => InValue(key, item)),
            _ when ScalarReader.Reads(value.GetType()) => [],
            _ => InRecord(value),
        };

    private static ReferenceKind? KindOf(PageDocument page) =>
        page.Kind switch
        {
            PageKind.Role => ReferenceKind.Role,
            PageKind.Pathway => ReferenceKind.Pathway,
            PageKind.WorkingEnvironment => ReferenceKind.WorkingEnvironment,
            PageKind.Guide => ReferenceKind.Guide,
            PageKind.Pay => ReferenceKind.PayBand,
            _ => null,
        };

    private static string Plain(string html) => WebUtility.HtmlDecode(Tags.Replace(html, " "));

    [GeneratedRegex("<sup[^>]*>.*?</sup>|<[^>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tags { get; }
}
