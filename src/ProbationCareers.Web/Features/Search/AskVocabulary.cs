using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Features.Search;

/// <summary>
/// The words by which a search shows what it asks for and about what: those of editors, and the names of pages and terms.
/// </summary>
internal sealed class AskVocabulary
{
    private readonly IReadOnlyList<(string[] Stems, SearchAsk Ask)> _asks;
    private readonly IReadOnlyList<(string[] Stems, Page Page)> _subjects;
    private readonly IReadOnlyList<(string[] Stems, Term Term)> _terms;

    private AskVocabulary(Catalogue catalogue)
    {
        _asks =
        [
            .. catalogue
                .Synonyms.Where(synonym => synonym.Asks is not null)
                .SelectMany(synonym => synonym.When.Select(phrase => (StemsOf(phrase), synonym.Asks!.Value))),
        ];
        _subjects = Longest(SubjectsOf(catalogue));
        _terms = Longest(
            catalogue.Terms.SelectMany(term =>
                new[] { term.Name, term.ShortForm }
                    .Concat(term.Forms.Select(form => form.Text))
                    .OfType<string>()
                    .Select(name => (StemsOf(name), term))
            )
        );
    }

    /// <summary>That of a release.</summary>
    public static AskVocabulary Of(Catalogue catalogue) => catalogue.Once(static of => new AskVocabulary(of));

    /// <summary>What a search asks for, and about what; the longest name counts.</summary>
    public AskedInSearch Read(string text)
    {
        var words = StemsOf(text);
        var term = _terms.FirstOrDefault(term => Holds(words, term.Stems));
        return new AskedInSearch(
            _asks.Where(ask => Holds(words, ask.Stems)).Select(ask => ask.Ask).ToHashSet(),
            _subjects.FirstOrDefault(subject => Holds(words, subject.Stems)).Page,
            term.Term,
            term.Term is not null && term.Stems.Length == words.Length
        );
    }

    private static IEnumerable<(string[] Stems, Page Page)> SubjectsOf(Catalogue catalogue)
    {
        var names = catalogue
            .Roles.SelectMany(role =>
                new[] { role.Title, role.ShortName }
                    .Concat(role.Items.Where(item => item.Kind == PageItemKind.OtherTitle).Select(item => item.Text))
                    .OfType<string>()
                    .Select(name => (Stems: StemsOf(name), Page: (Page)role))
            )
            .Concat(catalogue.Pathways.Select(pathway => (Stems: StemsOf(pathway.Title), Page: (Page)pathway)))
            .Concat(
                catalogue.PayPages.Where(pay => pay.Topic == PayTopic.Band).Select(band => (Stems: StemsOf(band.Title), Page: (Page)band))
            )
            .ToList();
        // What editors say for a name, such as "parole officer" for probation officer.
        var others =
            from synonym in catalogue.Synonyms
            from also in synonym.Also
            from name in names
            where name.Stems.SequenceEqual(StemsOf(also))
            from phrase in synonym.When
            select (StemsOf(phrase), name.Page);
        return names.Concat(others);
    }

    private static IReadOnlyList<(string[] Stems, T Named)> Longest<T>(IEnumerable<(string[] Stems, T Named)> names) =>
        [.. names.Where(name => name.Stems.Length > 0).OrderByDescending(name => name.Stems.Length)];

    private static string[] StemsOf(string text) => [.. SearchText.Words(text).Select(SearchText.Stem)];

    private static bool Holds(ReadOnlySpan<string> words, ReadOnlySpan<string> phrase) => words.IndexOf(phrase) >= 0;
}
