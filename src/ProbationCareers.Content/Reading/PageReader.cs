using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;

namespace ProbationCareers.Content.Reading;

/// <summary>Reads one page's file: front matter and text.</summary>
internal static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="kind">Which kind of page it is, from its folder.</param>
    /// <param name="problems">Where its problems go.</param>
    /// <param name="references">Where the names of other things in it go.</param>
    /// <returns>The page, or null when its front matter is not complete.</returns>
    public static PageDocument? Read(string path, PageKind kind, FileProblems problems, ICollection<Reference> references)
    {
        if (ContentFile.ReadText(path, problems) is not { } text) return null;
        if (FrontMatter.Split(text, problems) is not { } parts) return null;

        var binder = new YamlBinder(problems, references, FrontMatter.YamlLineOffset);
        var page = binder.Parse(parts.Yaml) is { } yaml ? Bind(binder, yaml, kind) : null;
        var body = new MarkdownReader(problems, references, parts.Markdown, parts.MarkdownLineOffset, FixedSections.Of(kind)).Read();
        if (page is { Sources.Count: 0 } and not SiteDocument)
            problems.Add(Position.Start, ProblemRule.NoSources, "The page names no source.", "Add 'sources:' with the keys of the sources that its facts are from.");

        return page is null ? null : page with { Slug = Path.GetFileNameWithoutExtension(path), File = problems.File, Text = body };
    }

    private static PageDocument? Bind(YamlBinder binder, YamlDotNet.RepresentationModel.YamlNode yaml, PageKind kind) => kind switch
    {
        PageKind.Role => binder.BindRecord<RoleDocument>(yaml),
        PageKind.Pathway => binder.BindRecord<PathwayDocument>(yaml),
        PageKind.Pay => binder.BindRecord<PayDocument>(yaml),
        PageKind.WorkingEnvironment => binder.BindRecord<WorkingEnvironmentDocument>(yaml),
        PageKind.Site => binder.BindRecord<SiteDocument>(yaml),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of page."),
    };
}
