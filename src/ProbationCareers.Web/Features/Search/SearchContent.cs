using System.Text.RegularExpressions;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.RouteFinder;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Features.WhichRole;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Search;

/// <summary>Says what of a release can be found.</summary>
internal static partial class SearchContent
{
    /// <summary>Indexes a release.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="texts">The sections of its pages, by address.</param>
    public static SearchIndex IndexOf(Catalogue catalogue, ILookup<string, PageSection> texts)
    {
        var synonyms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var synonym in catalogue.Synonyms.Where(synonym => synonym.Also.Count > 0))
        {
            foreach (var phrase in synonym.When.Select(words => string.Join(' ', SearchText.Words(words))))
                synonyms[phrase] = [.. synonyms.GetValueOrDefault(phrase, []), .. synonym.Also];
        }

        return new SearchIndex(SearchablePagesOf(catalogue, texts), synonyms);
    }

    /// <summary>Everything that can be found: pages, lists and tools, words, figures and sources.</summary>
    private static IReadOnlyList<SearchablePage> SearchablePagesOf(Catalogue catalogue, ILookup<string, PageSection> texts) =>
        [
            .. catalogue.Pages.Select(page => PageOf(page, texts[page.Address])),
            .. ListsOf(catalogue),
            .. catalogue.Terms.Select(TermOf),
            .. catalogue.Figures.Where(figure => figure.Uses.Count > 0).Select(FigureOf),
            .. catalogue.Sources.Select(SourceOf),
        ];

    private static SearchablePage PageOf(Page page, IEnumerable<PageSection> sections)
    {
        var facts = OwnFactsOf(page);
        return new SearchablePage
        {
            Address = page.Address,
            Title = page.Title,
            Kind = KindOf(page.Kind),
            Names = [.. facts.Names, .. Items(PageItemKind.OtherTitle), .. Items(PageItemKind.SearchWord)],
            Summary = page.Summary,
            Lead = facts.Lead,
            Weight = facts.Weight,
            Parts =
            [
                new SearchablePart(null, "", Text(page.Introduction)),
                // What is not known answers nothing.
                .. sections
                    .Where(section => section.Anchor != SectionAnchors.NotKnown)
                    .Select(section => new SearchablePart(
                        section.Anchor,
                        section.Heading,
                        string.Join(' ', ListOf(section.Anchor).Append(Text(section.Html)).Where(text => text.Length > 0))
                    )),
            ],
        };

        IEnumerable<string> Items(PageItemKind kind) => page.Items.Where(item => item.Kind == kind).Select(item => item.Text);

        IEnumerable<string> ListOf(string anchor) =>
            anchor switch
            {
                SectionAnchors.Tasks => Items(PageItemKind.Task).Select(Sentence),
                SectionAnchors.Skills => Items(PageItemKind.Skill).Select(Sentence),
                SectionAnchors.Requirements => page.Requirements.Select(need => need.Text.Plain),
                SectionAnchors.Restrictions => Items(PageItemKind.Restriction),
                SectionAnchors.Awards => Items(PageItemKind.Award).Select(Sentence),
                SectionAnchors.Steps => page is Pathway pathway ? pathway.Steps.Select(step => $"{step.Title}. {step.Text.Plain}") : [],
                SectionAnchors.Benefits => page is PayPage pay
                    ? pay.Benefits.Select(benefit => $"{benefit.Title}. {benefit.Text.Plain}")
                    : [],
                SectionAnchors.WorkWith => Items(PageItemKind.WorkWith).Select(Sentence),
                SectionAnchors.Demands => Items(PageItemKind.Demand),
                SectionAnchors.OnTheJob => Items(PageItemKind.OnTheJob),
                SectionAnchors.ShowIt => Items(PageItemKind.ShowIt),
                _ => facts.Sections.GetValueOrDefault(anchor, []),
            };
    }

    /// <summary>What pages of one kind alone have.</summary>
    private static OwnFacts OwnFactsOf(Page page) =>
        page switch
        {
            Role role => new OwnFacts(
                role.ShortName is null ? [] : [role.ShortName],
                Joined(role.YouNeed, role.HowLong, role.CaseloadNote?.Plain, role.PayNote?.Plain, role.PayBand?.Title),
                role.Status == RoleStatus.NoLongerUsed ? .6f
                    : role.IsInProbationService ? 1.1f
                    : 1,
                new() { [SectionAnchors.WorkingEnvironment] = [Joined(role.HoursPattern.Plain, role.Travel)] }
            ),
            Pathway pathway => new OwnFacts(
                [],
                Joined(pathway.From, pathway.To!.Title, pathway.StatusNote?.Plain),
                pathway.Status switch
                {
                    PathwayStatus.Closed => .6f,
                    PathwayStatus.Unconfirmed => .9f,
                    _ => 1,
                },
                new() { [SectionAnchors.Length] = [pathway.LengthNote.Plain], [SectionAnchors.Pay] = [pathway.PayNote.Plain] }
            ),
            PayPage pay => new OwnFacts([], pay.InShort.Plain, 1, []),
            WorkingEnvironment place => new OwnFacts(
                [],
                "",
                1,
                new()
                {
                    [SectionAnchors.Hours] = [place.Hours.Plain],
                    [SectionAnchors.Caseload] = [place.Caseload.Plain],
                    [SectionAnchors.Travel] = [Joined(place.Travel.Plain, place.HybridWorking.Plain)],
                }
            ),
            Guide guide => new OwnFacts([guide.Question], guide.ShortAnswer.Plain, 1, []),
            StoryPage story => new OwnFacts([], story.Teller, .7f, []),
            _ => OwnFacts.None,
        };

    private static IReadOnlyList<SearchablePage> ListsOf(Catalogue catalogue) =>
        [
            .. catalogue.IndexTexts.Select(index => new SearchablePage
            {
                Address = SiteAddresses.Index(index.Kind),
                Title = index.Title,
                Kind = ResultKind.Site,
                Summary = index.Summary,
                Names = [index.Kind.Folder()],
                Lead = index.Introduction,
            }),
            new()
            {
                Address = SiteAddresses.Glossary,
                Title = "Glossary",
                Kind = ResultKind.Site,
                Summary = "Words and short forms of probation, explained.",
                Names = ["acronyms", "abbreviations", "jargon"],
                Weight = .8f,
            },
            new()
            {
                Address = SiteAddresses.Figures,
                Title = "Every figure",
                Kind = ResultKind.Site,
                Summary = "Every figure of the site with its value, its date and its source.",
                Names = ["numbers", "statistics"],
                Weight = .8f,
            },
            new()
            {
                Address = SiteAddresses.Sources,
                Title = "Sources",
                Kind = ResultKind.Site,
                Summary = "Where every fact is from, with publisher, date and licence.",
                Names = ["references"],
                Weight = .8f,
            },
            new()
            {
                Address = SiteAddresses.Changes,
                Title = "What changed",
                Kind = ResultKind.Site,
                Summary = "What changed on the site, release by release.",
                Names = ["updates"],
                Weight = .8f,
            },
            new()
            {
                Address = SiteAddresses.Compare,
                Title = ComparePage.Heading,
                Kind = ResultKind.Site,
                Summary = ComparePage.Lead,
                Names = ["difference between", "versus", "vs"],
                Weight = .9f,
            },
            new()
            {
                Address = SiteAddresses.RouteFinder,
                Title = RouteFinderPage.Heading,
                Kind = ResultKind.Site,
                Summary = RouteFinderPage.Lead,
                Names = ["do I qualify", "am I eligible", "can I apply"],
                Weight = .9f,
            },
            new()
            {
                Address = SiteAddresses.WhichRole,
                Title = WhichRolePage.Heading,
                Kind = ResultKind.Site,
                Summary = WhichRolePage.Lead,
                Names = ["which job suits me", "quiz"],
                Weight = .9f,
            },
        ];

    private static SearchablePage TermOf(Term term) =>
        new()
        {
            Address = $"{SiteAddresses.Glossary}#{term.Key}",
            Title = term.ShortForm is null ? Labels.Sentence(term.Name) : $"{Labels.Sentence(term.Name)} ({term.ShortForm})",
            Kind = ResultKind.Term,
            Names =
            [
                term.Name,
                .. term.ShortForm is null ? [] : new[] { term.ShortForm, $"{term.ShortForm} meaning" },
                .. term.Forms.Select(form => form.Text),
            ],
            Summary = term.Meaning ?? "",
            Weight = .6f,
        };

    private static SearchablePage FigureOf(Figure figure) =>
        new()
        {
            Address = SiteAddresses.Figure(figure.Key),
            Title = figure.Label,
            Kind = ResultKind.Figure,
            Summary = $"{figure.InWords}, {figure.DateInWords}. {figure.Note}",
            Weight = .45f,
        };

    private static SearchablePage SourceOf(Source source) =>
        new()
        {
            Address = SiteAddresses.Source(source.Key),
            Title = source.Title,
            Kind = ResultKind.Source,
            Summary = $"{source.Publisher}, {source.Dated.ToWords()}",
            Weight = .3f,
        };

    private static ResultKind KindOf(PageKind kind) =>
        kind switch
        {
            PageKind.Role => ResultKind.Role,
            PageKind.Pathway => ResultKind.Pathway,
            PageKind.Pay => ResultKind.Pay,
            PageKind.WorkingEnvironment => ResultKind.WorkingEnvironment,
            PageKind.Skill => ResultKind.Skill,
            PageKind.Guide => ResultKind.Guide,
            PageKind.Story => ResultKind.Story,
            _ => ResultKind.Site,
        };

    private static string Joined(params IEnumerable<string?> texts) => string.Join(' ', texts.Where(text => !string.IsNullOrEmpty(text)));

    private static string Sentence(string phrase) => phrase.EndsWith('.') ? phrase : Labels.Sentence(phrase) + ".";

    /// <summary>HTML as plain text; what stands in blocks of its own is kept apart.</summary>
    private static string Text(string html) =>
        Spaces
            .Replace(new FigureText(Citations.Replace(html, "").Replace("</", " </", StringComparison.Ordinal)).Plain, " ")
            .Replace(" .", ".", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Trim();

    [GeneratedRegex("<sup[^>]*>.*?</sup>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Citations { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }

    /// <summary>What a page has beyond what all pages have.</summary>
    private sealed record OwnFacts(
        IReadOnlyList<string> Names,
        string Lead,
        float Weight,
        Dictionary<string, IReadOnlyList<string>> Sections
    )
    {
        public static OwnFacts None { get; } = new([], "", .5f, []);
    }
}
