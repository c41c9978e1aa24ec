using System.CommandLine;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Hosting;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>where-used</c>: every page and line that rests on something.</summary>
internal static class WhereUsedCommand
{
    private static readonly ReferenceKind[] Kinds = [ReferenceKind.Figure, ReferenceKind.Source, ReferenceKind.Term, ReferenceKind.Claim];

    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var key = new Argument<string>("key")
        {
            Description = "The key of a figure, a source, a term or a question, or the address or file name of a page.",
        };
        var command = new Command("where-used", "Shows each page and line that rests on a figure, source, term, question or page.")
        {
            key,
            content,
        };
        command.SetAction(parsed =>
        {
            var folder = ContentFolderOption.Open(parsed.GetValue(content));
            var reading = ContentFolderOption.Read(folder);
            var name = parsed.GetValue(key)!;
            var keyOfAnchor = Keys(reading, ReferenceKind.Figure)
                .DistinctBy(FigureDocument.AnchorOf)
                .ToDictionary(FigureDocument.AnchorOf, StringComparer.Ordinal);
            var meant = Meant(name);
            var places = reading
                .References.Where(reference => meant.Contains(Pointed(reference, keyOfAnchor)))
                .OrderBy(place => place.File, StringComparer.Ordinal)
                .ThenBy(place => place.At.Line)
                .ToList();
            if (!meant.Overlaps(reading.Definitions.Keys))
            {
                var nearest = Content.Checking.NearestWord.Suggest(
                    name,
                    Names(reading),
                    places.Count > 0 ? "" : "'figures' lists the figures."
                );
                console.Errors.WriteLine(
                    $"Nothing is called '{name}'{(places.Count > 0 ? ", or not any more. These places still name it." : ".")} "
                        + $"{nearest}".TrimEnd()
                );
                if (places.Count == 0)
                    return 1;
            }

            foreach (var place in places)
                console.Out.MarkupLineInterpolated(
                    $"{PathNames.Of(folder, place.File)}:{place.At.Line}:{place.At.Column} [dim]{LineOf(folder, place)}[/]"
                );
            var files = Quantity.Of(places.Select(place => place.File).Distinct().Count(), "file");
            console.Out.MarkupLineInterpolated($"[bold]{Quantity.Of(places.Count, "place")} in {files}[/]");
            return 0;
        });
        return command;
    }

    /// <summary>What a name can mean, as references would point to it, whether or not there is such a thing.</summary>
    private static HashSet<(ReferenceKind Kind, string Key)> Meant(string name)
    {
        var page = name.EndsWith(".md", StringComparison.Ordinal) ? name[..^".md".Length] : name;
        var meant = Kinds.Select(kind => (kind, name)).ToHashSet();
        foreach (var kind in Enum.GetValues<PageKind>())
        {
            var slug = page.StartsWith(kind.Folder() + "/", StringComparison.Ordinal) ? page[(kind.Folder().Length + 1)..] : page;
            if (page.StartsWith('/') || !slug.Contains('/', StringComparison.Ordinal))
                meant.Add((ReferenceKind.Address, page.StartsWith('/') ? page : kind.Address(slug)));
        }

        return meant;
    }

    /// <summary>What a reference points to: pages by their address, whichever way they are named.</summary>
    private static (ReferenceKind Kind, string Key) Pointed(Reference reference, IReadOnlyDictionary<string, string> keyOfAnchor) =>
        reference.Kind switch
        {
            ReferenceKind.Role => (ReferenceKind.Address, PageKind.Role.Address(reference.Key)),
            ReferenceKind.Pathway => (ReferenceKind.Address, PageKind.Pathway.Address(reference.Key)),
            ReferenceKind.WorkingEnvironment => (ReferenceKind.Address, PageKind.WorkingEnvironment.Address(reference.Key)),
            ReferenceKind.PayBand => (ReferenceKind.Address, PageKind.Pay.Address(reference.Key)),
            ReferenceKind.Guide => (ReferenceKind.Address, PageKind.Guide.Address(reference.Key)),
            ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Glossary + "#", StringComparison.Ordinal) => (
                ReferenceKind.Term,
                reference.Key[(SiteAddresses.Glossary.Length + 1)..]
            ),
            ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Sources + "/", StringComparison.Ordinal) => (
                ReferenceKind.Source,
                reference.Key[(SiteAddresses.Sources.Length + 1)..]
            ),
            ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Sources + "#", StringComparison.Ordinal) => (
                ReferenceKind.Source,
                reference.Key[(SiteAddresses.Sources.Length + 1)..]
            ),
            ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Figures + "#", StringComparison.Ordinal) => (
                ReferenceKind.Figure,
                keyOfAnchor.GetValueOrDefault(reference.Key[(SiteAddresses.Figures.Length + 1)..], "")
            ),
            ReferenceKind.Address when !reference.Key.StartsWith("/stories#", StringComparison.Ordinal) => (
                ReferenceKind.Address,
                reference.Key.Split('#', '?')[0]
            ),
            _ => (reference.Kind, reference.Key),
        };

    private static IEnumerable<string> Keys(ContentReading reading, ReferenceKind kind) =>
        reading.Definitions.Keys.Where(name => name.Kind == kind).Select(name => name.Key);

    private static IEnumerable<string> Names(ContentReading reading) =>
        reading.Definitions.Keys.SelectMany(name =>
            name.Kind == ReferenceKind.Address ? new[] { name.Key, name.Key[(name.Key.LastIndexOfAny(['/', '#']) + 1)..] } : [name.Key]
        );

    private static string LineOf(ContentFolder folder, Reference place) =>
        folder.LinesOf(place.File).ElementAtOrDefault(place.At.Line - 1)?.Trim() ?? "";
}
