using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content;

/// <summary>Reads and checks a whole content folder.</summary>
public static class ContentReader
{
    /// <summary>Reads every file and checks each alone and all together.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day that decides which pages visitors see.</param>
    /// <returns>The content, or every problem that keeps it from being published.</returns>
    public static ContentReading Read(ContentFolder folder, DateOnly today)
    {
        var problems = new Problems();
        var references = new List<Reference>();
        var pages = ReadPages(folder, problems, references);
        var sourceEntries = ReadSources(folder, problems, references);
        var settings = ReadSettings(folder, problems, references);
        var images = ReadImages(folder, problems);
        CheckNames(folder, problems);

        var content = new ContentSet
        {
            Settings = settings ?? NoSettings,
            Sources = [.. sourceEntries.Select(entry => entry.Record).OrderBy(source => source.Key, StringComparer.Ordinal)],
            Pages = [.. pages.Where(page => page.IsPublishedOn(today)).OrderBy(page => page.Address, StringComparer.Ordinal)],
            Images = images,
            ChangesOn = NextChange(pages, today),
        };
        content = content with { Pages = [.. content.Pages.Select(page => Arranged(page, content))] };

        new ReferenceChecker(folder, content, pages, problems).Check(references);
        new WholeChecker(folder, content, sourceEntries, problems).Check();
        var found = problems.InOrder;
        return new ContentReading(found.Count == 0 ? content : null, found);
    }

    private static SiteSettingsDocument NoSettings { get; } =
        new() { Name = "", Summary = "", Coverage = "", Navigation = [], Footer = [], Indexes = [], Licences = [] };

    private static PageDocument Arranged(PageDocument page, ContentSet content) =>
        page with { Text = page.Text with { Sections = FixedSections.Arrange(page, content) } };

    private static List<PageDocument> ReadPages(ContentFolder folder, Problems problems, List<Reference> references) =>
        [.. folder.Files
            .Where(file => ContentFolder.KindOf(file) is not null)
            .Select(file => PageReader.Read(folder.PathOf(file), ContentFolder.KindOf(file)!.Value, problems.In(file), references))
            .OfType<PageDocument>()];

    private static IReadOnlyList<(SourceDocument Record, Position At)> ReadSources(
        ContentFolder folder, Problems problems, List<Reference> references)
    {
        var file = problems.In(ContentFolder.SourcesFile);
        if (OpenYaml(folder, file, references) is not var (binder, root)) return [];
        var entries = binder.BindRecords<SourceDocument>(root);
        foreach (var again in entries.GroupBy(entry => entry.Record.Key, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            file.Add(again.At, ProblemRule.DuplicateSlug, $"There is another source '{again.Record.Key}' above.", "Give one of them another key, or delete one.");
        return [.. entries.DistinctBy(entry => entry.Record.Key, StringComparer.Ordinal)];
    }

    private static SiteSettingsDocument? ReadSettings(ContentFolder folder, Problems problems, List<Reference> references) =>
        OpenYaml(folder, problems.In(ContentFolder.SettingsFile), references) is var (binder, root)
            ? binder.BindRecord<SiteSettingsDocument>(root)
            : null;

    private static (YamlBinder Binder, YamlDotNet.RepresentationModel.YamlNode Root)? OpenYaml(
        ContentFolder folder, FileProblems problems, List<Reference> references)
    {
        if (!folder.Files.Contains(problems.File))
        {
            problems.Add(Position.Start, ProblemRule.MissingFile, "The file is not there.", "Put it back: the site cannot do without it.");
            return null;
        }

        if (ContentFile.ReadText(folder.PathOf(problems.File), problems) is not { } text) return null;
        var binder = new YamlBinder(problems, references, lineOffset: 0);
        return binder.Parse(text) is { } root ? (binder, root) : null;
    }

    private static IReadOnlyList<ImageDocument> ReadImages(ContentFolder folder, Problems problems) =>
        [.. folder.Files
            .Where(ContentFolder.IsImage)
            .Select(file => (file, bytes: ContentFile.ReadBytes(folder.PathOf(file), problems.In(file))))
            .Where(image => image.bytes is not null)
            .Select(image => new ImageDocument("/" + image.file, ImageDocument.MediaTypes[Path.GetExtension(image.file)], image.bytes))];

    private static void CheckNames(ContentFolder folder, Problems problems)
    {
        foreach (var file in folder.Files)
        {
            var slug = Path.GetFileNameWithoutExtension(file);
            if (file is ContentFolder.SettingsFile or ContentFolder.SourcesFile) continue;
            if (ContentFolder.KindOf(file) is null && !ContentFolder.IsImage(file))
                problems.In(file).Add(Position.Start, ProblemRule.MisplacedFile, "The site does not use this file.", $"Pages end in .md and go into {string.Join(", ", Enum.GetValues<PageKind>().Select(kind => kind.Folder()))}; images end in {string.Join(", ", ImageDocument.MediaTypes.Keys)} and go into images.");
            else if (!Slug.TryParse(slug, out _))
                problems.In(file).Add(Position.Start, ProblemRule.BadSlug, $"'{slug}' is not lower-case words joined by hyphens.", $"Rename the file to {SlugLike(slug)}{Path.GetExtension(file)}.");
        }

        var pages = folder.Files.Where(file => ContentFolder.KindOf(file) is not null).ToList();
        foreach (var file in pages.Where(file => SiteAddresses.Fixed.Contains(AddressOf(file), StringComparer.OrdinalIgnoreCase)))
            problems.In(file).Add(Position.Start, ProblemRule.DuplicateSlug, $"The page would have the address {AddressOf(file)}, where the site has a list.", "Rename the file.");
        foreach (var again in pages.GroupBy(AddressOf, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1).Select(file => (file, first: same.First()))))
            problems.In(again.file).Add(Position.Start, ProblemRule.DuplicateSlug, $"The page would have the same address as {again.first}.", "Rename one of the two files.");
    }

    private static string SlugLike(string words) => Slug.From(words) is { Length: > 0 } slug ? slug : "words-like-these";

    private static string AddressOf(string file) => ContentFolder.KindOf(file)!.Value.Address(Path.GetFileNameWithoutExtension(file));

    private static DateOnly? NextChange(IEnumerable<PageDocument> pages, DateOnly today) =>
        pages.Where(page => !page.Draft)
            .SelectMany(page => new DateOnly?[] { page.PublishFrom, page.PublishTo is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null })
            .Where(day => day > today)
            .Min();
}
