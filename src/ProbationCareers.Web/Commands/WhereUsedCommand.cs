using System.CommandLine;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>where-used</c>: every page and line that rests on something.</summary>
internal static class WhereUsedCommand
{
    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentPlace.Option();
        var key = new Argument<string>("key") { Description = "The key of a figure, a source, a term or a question, or the address or file name of a page." };
        var command = new Command("where-used", "Shows each page and line that rests on a figure, source, term, question or page.") { key, content };
        command.SetAction(parsed =>
        {
            var folder = ContentPlace.Open(parsed.GetValue(content));
            var reading = ContentPlace.Read(folder);
            var name = parsed.GetValue(key)!;
            var meant = Meant(reading, name);
            if (meant.Count == 0)
            {
                console.Errors.WriteLine($"Nothing is called '{name}'. {Content.Checking.NearestWord.Suggest(name, Names(reading), "'figures' lists the figures.")}");
                return 1;
            }

            var keyOfAnchor = Defined(reading.Content, ReferenceKind.Figure).ToDictionary(FigureDocument.AnchorOf, StringComparer.Ordinal);
            var places = reading.References.Where(reference => meant.Contains(Pointed(reference, keyOfAnchor))).OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.At.Line).ToList();
            foreach (var place in places)
                console.Out.MarkupLineInterpolated($"{ContentPlace.PathOf(folder, place.File)}:{place.At.Line}:{place.At.Column} [dim]{LineOf(folder, place)}[/]");
            console.Out.MarkupLineInterpolated($"[bold]{ContentPlace.Count(places.Count, "place")} in {ContentPlace.Count(places.Select(place => place.File).Distinct().Count(), "file")}[/]");
            return 0;
        });
        return command;
    }

    /// <summary>What a name can mean, as references would point to it.</summary>
    private static HashSet<(ReferenceKind Kind, string Key)> Meant(ContentReading reading, string name)
    {
        var meant = new HashSet<(ReferenceKind, string)>();
        foreach (var kind in new[] { ReferenceKind.Figure, ReferenceKind.Source, ReferenceKind.Term, ReferenceKind.Claim })
        {
            if (reading.References.Any(reference => reference.Kind == kind && reference.Key == name) || Defined(reading.Content, kind).Contains(name)) meant.Add((kind, name));
        }

        foreach (var page in reading.Content?.Pages.Where(page => page.Address == name || page.Slug == name || page.File == name) ?? []) meant.Add((ReferenceKind.Address, page.Address));
        return meant;
    }

    /// <summary>What a reference points to: pages by their address, whichever way they are named.</summary>
    private static (ReferenceKind Kind, string Key) Pointed(Reference reference, IReadOnlyDictionary<string, string> keyOfAnchor) => reference.Kind switch
    {
        ReferenceKind.Role => (ReferenceKind.Address, PageKind.Role.Address(reference.Key)),
        ReferenceKind.Pathway => (ReferenceKind.Address, PageKind.Pathway.Address(reference.Key)),
        ReferenceKind.WorkingEnvironment => (ReferenceKind.Address, PageKind.WorkingEnvironment.Address(reference.Key)),
        ReferenceKind.PayBand => (ReferenceKind.Address, PageKind.Pay.Address(reference.Key)),
        ReferenceKind.Guide => (ReferenceKind.Address, PageKind.Guide.Address(reference.Key)),
        ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Glossary + "#", StringComparison.Ordinal) => (ReferenceKind.Term, reference.Key[(SiteAddresses.Glossary.Length + 1)..]),
        ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Sources + "/", StringComparison.Ordinal) => (ReferenceKind.Source, reference.Key[(SiteAddresses.Sources.Length + 1)..]),
        ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Sources + "#", StringComparison.Ordinal) => (ReferenceKind.Source, reference.Key[(SiteAddresses.Sources.Length + 1)..]),
        ReferenceKind.Address when reference.Key.StartsWith(SiteAddresses.Figures + "#", StringComparison.Ordinal) => (ReferenceKind.Figure, keyOfAnchor.GetValueOrDefault(reference.Key[(SiteAddresses.Figures.Length + 1)..], "")),
        ReferenceKind.Address when !reference.Key.StartsWith("/stories#", StringComparison.Ordinal) => (ReferenceKind.Address, reference.Key.Split('#')[0]),
        _ => (reference.Kind, reference.Key),
    };

    private static IEnumerable<string> Defined(ContentSet? content, ReferenceKind kind) => kind switch
    {
        ReferenceKind.Figure => content?.Figures.Select(figure => figure.Key) ?? [],
        ReferenceKind.Source => content?.Sources.Select(source => source.Key) ?? [],
        ReferenceKind.Term => content?.Terms.Select(term => term.Key) ?? [],
        _ => content?.Claims.Select(claim => claim.Key) ?? [],
    };

    private static IEnumerable<string> Names(ContentReading reading) =>
        new[] { ReferenceKind.Figure, ReferenceKind.Source, ReferenceKind.Term, ReferenceKind.Claim }.SelectMany(kind => Defined(reading.Content, kind))
            .Concat(reading.Content?.Pages.SelectMany(page => new[] { page.Slug, page.Address }) ?? []);

    private static string LineOf(ContentFolder folder, Reference place) =>
        folder.LinesOf(place.File).ElementAtOrDefault(place.At.Line - 1)?.Trim() ?? "";
}
