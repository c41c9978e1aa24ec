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

    private IEnumerable<string> InRecord(object record) =>
        RecordShape
            .Of(record.GetType())
            .Keys.Values.Where(key =>
                !key.IsSearchWord
                && !key.IsWebAddress
                && !key.IsShownFigure
                && !key.IsSlug
                && key.Property.Name != nameof(PageDocument.Owner)
            )
            .SelectMany(key => InValue(key, key.Property.GetValue(record)));

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
