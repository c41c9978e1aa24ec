using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Reading;

/// <summary>Reads one page's file: front matter and text.</summary>
internal static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="content">The file as it was read.</param>
    /// <param name="kind">Which kind of page it is, from its folder.</param>
    /// <param name="scope">The file, for its problems and what it refers to.</param>
    /// <returns>The page, or null when its front matter is not complete.</returns>
    public static PageDocument? Read(FileContent content, PageKind kind, FileScope scope)
    {
        if (ContentFile.ReadText(content, scope.Problems) is not { } text)
            return null;
        if (FrontMatter.Split(text, scope.Problems) is not { } parts)
            return null;

        var binder = new YamlBinder(scope, FrontMatter.YamlLineOffset);
        var front = binder.Parse(parts.Yaml);
        var page = front is null ? null : (PageDocument?)binder.BindRecord(kind.DocumentType(), front);
        IReadOnlyList<string> numbered = [];
        var body = new MarkdownReader(scope, parts.Markdown, parts.MarkdownLineOffset, FixedSections.Of(kind)).Read(Numbering);
        if (page is { Sources.Count: 0 } and not SiteDocument)
            scope.Problems.Add(
                Position.Start,
                ProblemRule.NoSources,
                "The page names no source.",
                "Add 'sources:' with the keys of the sources that its facts are from."
            );

        return page is null
            ? null
            : page with
            {
                Slug = Path.GetFileNameWithoutExtension(scope.File),
                File = scope.File,
                Text = body,
                Written = AuthoredParts.Of(kind, front!, body),
                NumberedSources = numbered,
                Figures = scope.Figures,
                Claims = scope.Claims,
                Terms = [.. scope.Terms.Select(term => term.Key)],
            };

        Func<string, int> Numbering()
        {
            numbered = Numbered((page?.Sources ?? []).Concat(scope.Sources), scope);
            var numbers = numbered.Index().ToDictionary(source => source.Item, source => source.Index + 1, StringComparer.Ordinal);
            return key => numbers.GetValueOrDefault(key);
        }
    }

    /// <summary>Sources in the order in which a page lists and numbers them: by their terms, those under the OGL first.</summary>
    private static List<string> Numbered(IEnumerable<string> sources, FileScope scope) =>
        [
            .. sources
                .Distinct(StringComparer.Ordinal)
                .Select(key => scope.Source(key))
                .OfType<SourceDocument>()
                .OrderBy(source =>
                    source.Licence is Licence.OglUk30 ? 0
                    : source.Licence is Licence.Opl30 ? 1
                    : 2
                )
                .Select(source => source.Key),
        ];
}
