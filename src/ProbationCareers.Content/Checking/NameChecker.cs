using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Checking;

/// <summary>Checks where files are and what they are called.</summary>
internal static class NameChecker
{
    /// <summary>The problems of all names.</summary>
    public static IEnumerable<Problem> Check(ContentFolder folder)
    {
        foreach (var file in folder.Files.Where(file => !ContentFolder.Named.Contains(file) && !folder.IsRefused(file)))
        {
            var slug = Path.GetFileNameWithoutExtension(file);
            if (!ContentFolder.IsUsed(file))
                yield return Misplaced(file);
            else if (!Slug.TryParse(slug, out _))
                yield return Of(
                    file,
                    ProblemRule.BadSlug,
                    $"'{slug}' is not lower-case words joined by hyphens.",
                    $"Rename the file to {SlugLike(slug)}{Path.GetExtension(file)}."
                );
        }

        var pages = folder.Files.Where(file => ContentFolder.KindOf(file) is not null).ToList();
        foreach (var file in pages.Where(file => SiteAddresses.Fixed.Contains(AddressOf(file), StringComparer.OrdinalIgnoreCase)))
            yield return Of(
                file,
                ProblemRule.DuplicateSlug,
                $"The page would have the address {AddressOf(file)}, where the site has a list.",
                "Rename the file."
            );
        foreach (
            var (file, first) in pages
                .GroupBy(AddressOf, StringComparer.OrdinalIgnoreCase)
                .SelectMany(same => same.Skip(1).Select(file => (file, same.First())))
        )
            yield return Of(
                file,
                ProblemRule.DuplicateSlug,
                $"The page would have the same address as {first}.",
                "Rename one of the two files."
            );
    }

    private static Problem Misplaced(string file)
    {
        var (what, remedy) = FileNames.Misplaced(file);
        return Of(file, ProblemRule.MisplacedFile, what, remedy);
    }

    private static Problem Of(string file, ProblemRule rule, string what, string remedy) => new(file, Position.Start, rule, what, remedy);

    private static string SlugLike(string words) => Slug.From(words) is { Length: > 0 } slug ? slug : "words-like-these";

    private static string AddressOf(string file) => ContentFolder.KindOf(file)!.Value.Address(Path.GetFileNameWithoutExtension(file));
}
