using System.CommandLine;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Schemas;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Commands;

/// <summary><c>new</c>: a page's file with every key explained.</summary>
internal static class NewCommand
{
    private const string OwnerKey = "owner:";

    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var kinds = Enum.GetValues<PageKind>().ToDictionary(kind => YamlNames.Of(kind), StringComparer.Ordinal);
        var content = ContentFolderOption.Option();
        var kind = new Argument<string>("kind") { Description = $"One of {string.Join(", ", kinds.Keys)}." };
        kind.AcceptOnlyFromAmong([.. kinds.Keys]);
        var slug = new Argument<string>("slug")
        {
            Description = "The last part of the page's address: lower-case words joined by hyphens.",
        };
        var command = new Command(
            "new",
            "Makes a page's file with every key explained. Until it is filled in, 'check' says what is missing."
        )
        {
            kind,
            slug,
            content,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(slug)!;
            if (!Slug.TryParse(name, out var valid))
            {
                console.Errors.WriteLine(
                    $"'{name}' is not lower-case words joined by hyphens. "
                        + $"{(Slug.From(name) is { Length: > 0 } better ? $"Write '{better}'." : "Write words such as court-officer.")}"
                );
                return 1;
            }

            var folder = ContentFolderOption.Open(parsed.GetValue(content));
            var page = kinds[parsed.GetValue(kind)!];
            var path = Path.Combine(folder.Root, page.Folder(), valid + ".md");
            if (File.Exists(path))
            {
                console.Errors.WriteLine($"{PathNames.Of(folder, $"{page.Folder()}/{valid}.md")} is there already. Nothing was written.");
                return 1;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, PageTemplate.Of(page, ContentFolderOption.Today, UsualOwner(folder)));
            console.Plain.WriteLine($"Wrote {PathNames.Of(folder, $"{page.Folder()}/{valid}.md")}. Fill it in, then run 'check'.");
            return 0;
        });
        return command;
    }

    /// <summary>The team that looks after most pages; empty when there are none.</summary>
    private static string UsualOwner(ContentFolder folder) =>
        folder
            .Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => folder.LinesOf(file).FirstOrDefault(line => line.StartsWith(OwnerKey, StringComparison.Ordinal)))
            .OfType<string>()
            .GroupBy(line => line[OwnerKey.Length..].Trim(), StringComparer.Ordinal)
            .OrderByDescending(owner => owner.Count())
            .FirstOrDefault()
            ?.Key
        ?? "";
}
