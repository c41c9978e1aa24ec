using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Routes;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Features.WhichRole;

namespace ProbationCareers.Web.Features.Search;

/// <summary>Reads what can be found out of the store.</summary>
internal static partial class SearchContent
{
    /// <summary>Indexes the release that is being read.</summary>
    public static async Task<SearchIndex> SearchIndexAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var synonyms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var synonym in await context.Synonyms.AsNoTracking().OrderBy(row => row.Position).ToListAsync(cancellationToken))
        {
            foreach (var phrase in synonym.When.Select(words => string.Join(' ', SearchText.Words(words))))
                synonyms[phrase] = [.. synonyms.GetValueOrDefault(phrase, []), .. synonym.Also];
        }

        return new SearchIndex(await context.SearchablePagesAsync(cancellationToken), synonyms);
    }

    /// <summary>Everything that can be found: pages, lists and tools, words, figures and sources.</summary>
    public static async Task<IReadOnlyList<SearchablePage>> SearchablePagesAsync(this CareersContext context, CancellationToken cancellationToken) =>
    [
        .. await context.ContentPagesAsync(cancellationToken),
        .. await context.ListsAsync(cancellationToken),
        .. await context.TermsAsync(cancellationToken),
        .. await context.FiguresAsync(cancellationToken),
        .. await context.SourcesAsync(cancellationToken),
    ];

    private static async Task<IReadOnlyList<SearchablePage>> ContentPagesAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var pages = await context.Pages.AsNoTracking().OrderBy(page => page.Address)
            .Select(page => new { page.Address, page.Kind, page.Title, page.Summary, page.Introduction }).ToListAsync(cancellationToken);
        var sections = (await context.Pages.AsNoTracking().SelectMany(page => page.Sections).OrderBy(part => part.PageAddress).ThenBy(part => part.Position)
            .Select(part => new { part.PageAddress, part.Anchor, part.Heading, part.Html }).ToListAsync(cancellationToken)).ToLookup(part => part.PageAddress, StringComparer.Ordinal);
        var items = (await context.Pages.AsNoTracking().SelectMany(page => page.Items).OrderBy(part => part.PageAddress).ThenBy(part => part.Position)
            .Select(part => new { part.PageAddress, part.Kind, part.Text }).ToListAsync(cancellationToken)).ToLookup(part => part.PageAddress, StringComparer.Ordinal);
        var needs = (await context.Pages.AsNoTracking().SelectMany(page => page.Requirements).OrderBy(part => part.PageAddress).ThenBy(part => part.Position)
            .Select(part => new { part.PageAddress, part.Text }).ToListAsync(cancellationToken)).ToLookup(part => part.PageAddress, part => part.Text.Plain, StringComparer.Ordinal);
        var steps = (await context.Pathways.AsNoTracking().SelectMany(page => page.Steps).OrderBy(part => part.PageAddress).ThenBy(part => part.Position)
            .Select(part => new { part.PageAddress, part.Title, part.Text }).ToListAsync(cancellationToken)).ToLookup(part => part.PageAddress, part => $"{part.Title}. {part.Text.Plain}", StringComparer.Ordinal);
        var benefits = (await context.PayPages.AsNoTracking().SelectMany(page => page.Benefits).OrderBy(part => part.PageAddress).ThenBy(part => part.Position)
            .Select(part => new { part.PageAddress, part.Title, part.Text }).ToListAsync(cancellationToken)).ToLookup(part => part.PageAddress, part => $"{part.Title}. {part.Text.Plain}", StringComparer.Ordinal);
        var own = await context.OwnFactsAsync(cancellationToken);
        return [.. pages.Select(page =>
        {
            var facts = own.GetValueOrDefault(page.Address, OwnFacts.None);
            var listed = items[page.Address].ToLookup(item => item.Kind, item => item.Text);
            return new SearchablePage
            {
                Address = page.Address,
                Title = page.Title,
                Kind = KindOf(page.Kind),
                Names = [.. facts.Names, .. listed[PageItemKind.OtherTitle], .. listed[PageItemKind.SearchWord]],
                Summary = page.Summary,
                Lead = facts.Lead,
                Weight = facts.Weight,
                Parts =
                [
                    new SearchablePart(null, "", Text(page.Introduction)),
                    .. sections[page.Address].Select(section => new SearchablePart(section.Anchor, section.Heading, string.Join(' ', ListOf(section.Anchor).Append(Text(section.Html)).Where(text => text.Length > 0)))),
                ],
            };

            IEnumerable<string> ListOf(string anchor) => anchor switch
            {
                "tasks" => listed[PageItemKind.Task].Select(Sentence),
                "skills" => listed[PageItemKind.Skill].Select(Sentence),
                "requirements" => needs[page.Address],
                "restrictions" => listed[PageItemKind.Restriction],
                "awards" => listed[PageItemKind.Award].Select(Sentence),
                "steps" => steps[page.Address],
                "benefits" => benefits[page.Address],
                "not-known" => listed[PageItemKind.NotKnown],
                "work-with" => listed[PageItemKind.WorkWith].Select(Sentence),
                "demands" => listed[PageItemKind.Demand],
                "on-the-job" => listed[PageItemKind.OnTheJob],
                "show-it" => listed[PageItemKind.ShowIt],
                _ => facts.Sections.GetValueOrDefault(anchor, []),
            };
        })];
    }

    /// <summary>What pages of one kind alone have, by address.</summary>
    private static async Task<Dictionary<string, OwnFacts>> OwnFactsAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var own = new Dictionary<string, OwnFacts>(StringComparer.Ordinal);
        foreach (var role in await context.Roles.AsNoTracking().OrderBy(role => role.Address)
            .Select(role => new { role.Address, role.ShortName, role.Employer, role.YouNeed, role.HowLong, role.HoursPattern, role.Travel, role.CaseloadNote, role.PayNote, role.Status, Band = role.PayBand!.Title })
            .ToListAsync(cancellationToken))
        {
            own[role.Address] = new OwnFacts(
                role.ShortName is null ? [] : [role.ShortName],
                Joined(role.YouNeed, role.HowLong, role.CaseloadNote?.Plain, role.PayNote?.Plain, role.Band),
                role.Status == RoleStatus.NoLongerUsed ? .6f : role.Employer == "The Probation Service" ? 1.1f : 1,
                new() { ["working-environment"] = [Joined(role.HoursPattern.Plain, role.Travel)] });
        }

        foreach (var pathway in await context.Pathways.AsNoTracking().OrderBy(pathway => pathway.Address)
            .Select(pathway => new { pathway.Address, pathway.Status, pathway.From, pathway.StatusNote, pathway.LengthNote, pathway.PayNote, To = pathway.To!.Title }).ToListAsync(cancellationToken))
        {
            own[pathway.Address] = new OwnFacts(
                [],
                Joined(pathway.From, pathway.To, pathway.StatusNote?.Plain),
                pathway.Status switch { PathwayStatus.Closed => .6f, PathwayStatus.Unconfirmed => .9f, _ => 1 },
                new() { ["length"] = [pathway.LengthNote.Plain], ["pay"] = [pathway.PayNote.Plain] });
        }

        foreach (var pay in await context.PayPages.AsNoTracking().OrderBy(pay => pay.Address).Select(pay => new { pay.Address, pay.InShort }).ToListAsync(cancellationToken))
            own[pay.Address] = new OwnFacts([], pay.InShort.Plain, 1, []);
        foreach (var place in await context.WorkingEnvironments.AsNoTracking().OrderBy(place => place.Address)
            .Select(place => new { place.Address, place.Hours, place.Caseload, place.Travel, place.HybridWorking }).ToListAsync(cancellationToken))
        {
            own[place.Address] = new OwnFacts([], "", 1, new()
            {
                ["hours"] = [place.Hours.Plain],
                ["caseload"] = [place.Caseload.Plain],
                ["travel"] = [Joined(place.Travel.Plain, place.HybridWorking.Plain)],
            });
        }

        foreach (var guide in await context.Guides.AsNoTracking().OrderBy(guide => guide.Address).Select(guide => new { guide.Address, guide.Question, guide.ShortAnswer }).ToListAsync(cancellationToken))
            own[guide.Address] = new OwnFacts([guide.Question], guide.ShortAnswer.Plain, 1, []);
        foreach (var story in await context.Stories.AsNoTracking().OrderBy(story => story.Address).Select(story => new { story.Address, story.Teller }).ToListAsync(cancellationToken))
            own[story.Address] = new OwnFacts([], story.Teller, .7f, []);
        return own;
    }

    private static async Task<IReadOnlyList<SearchablePage>> ListsAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var indexes = await context.IndexTexts.AsNoTracking().OrderBy(index => index.Kind).ToListAsync(cancellationToken);
        return
        [
            .. indexes.Select(index => new SearchablePage
            {
                Address = SiteAddresses.Index(index.Kind), Title = index.Title, Kind = ResultKind.Site, Summary = index.Summary, Names = [index.Kind.Folder()], Lead = index.Introduction,
            }),
            new() { Address = SiteAddresses.Glossary, Title = "Glossary", Kind = ResultKind.Site, Summary = "Words and short forms of probation, explained.", Names = ["acronyms", "abbreviations", "jargon"], Weight = .8f },
            new() { Address = SiteAddresses.Figures, Title = "Every figure", Kind = ResultKind.Site, Summary = "Every figure of the site with its value, its date and its source.", Names = ["numbers", "statistics"], Weight = .8f },
            new() { Address = SiteAddresses.Sources, Title = "Sources", Kind = ResultKind.Site, Summary = "Where every fact is from, with publisher, date and licence.", Names = ["references"], Weight = .8f },
            new() { Address = SiteAddresses.Changes, Title = "What changed", Kind = ResultKind.Site, Summary = "What changed on the site, release by release.", Names = ["updates"], Weight = .8f },
            new() { Address = SiteAddresses.Compare, Title = ComparePage.Heading, Kind = ResultKind.Site, Summary = ComparePage.Lead, Names = ["difference between", "versus", "vs"], Weight = .9f },
            new() { Address = SiteAddresses.RouteFinder, Title = RouteFinderPage.Heading, Kind = ResultKind.Site, Summary = RouteFinderPage.Lead, Names = ["do I qualify", "am I eligible", "can I apply"], Weight = .9f },
            new() { Address = SiteAddresses.WhichRole, Title = WhichRolePage.Heading, Kind = ResultKind.Site, Summary = WhichRolePage.Lead, Names = ["which job suits me", "quiz"], Weight = .9f },
        ];
    }

    private static async Task<IReadOnlyList<SearchablePage>> TermsAsync(this CareersContext context, CancellationToken cancellationToken) =>
    [
        .. (await context.Terms.AsNoTracking().OrderBy(term => term.Key)
                .Select(term => new { term.Key, term.Name, term.ShortForm, term.Meaning, Forms = term.Forms.OrderBy(form => form.Position).Select(form => form.Text).ToList() }).ToListAsync(cancellationToken))
            .Select(term => new SearchablePage
            {
                Address = $"{SiteAddresses.Glossary}#{term.Key}",
                Title = term.ShortForm is null ? Shared.Words.Sentence(term.Name) : $"{Shared.Words.Sentence(term.Name)} ({term.ShortForm})",
                Kind = ResultKind.Term,
                Names = [term.Name, .. term.ShortForm is null ? [] : new[] { term.ShortForm, $"{term.ShortForm} meaning" }, .. term.Forms],
                Summary = term.Meaning ?? "",
                Weight = .6f,
            }),
    ];

    private static async Task<IReadOnlyList<SearchablePage>> FiguresAsync(this CareersContext context, CancellationToken cancellationToken) =>
    [
        .. (await context.Figures.AsNoTracking().Where(figure => figure.Uses.Any()).OrderBy(figure => figure.Key).ToListAsync(cancellationToken)).Select(figure => new SearchablePage
        {
            Address = SiteAddresses.Figure(figure.Key),
            Title = figure.Label,
            Kind = ResultKind.Figure,
            Summary = $"{FigureWords.Of(figure.Value, figure.ValueTo, figure.Unit)}, {FigureWords.DateOf(figure.Until, figure.Since)}. {figure.Note}",
            Weight = .45f,
        }),
    ];

    private static async Task<IReadOnlyList<SearchablePage>> SourcesAsync(this CareersContext context, CancellationToken cancellationToken) =>
    [
        .. (await context.Sources.AsNoTracking().OrderBy(source => source.Key).ToListAsync(cancellationToken)).Select(source => new SearchablePage
        {
            Address = SiteAddresses.Source(source.Key), Title = source.Title, Kind = ResultKind.Source, Summary = $"{source.Publisher}, {source.Dated.ToWords()}", Weight = .3f,
        }),
    ];

    private static ResultKind KindOf(PageKind kind) => kind switch
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

    private static string Sentence(string phrase) => phrase.EndsWith('.') ? phrase : Shared.Words.Sentence(phrase) + ".";

    /// <summary>HTML as plain text; what stands in blocks of its own is kept apart.</summary>
    private static string Text(string html) => Spaces.Replace(new FigureText(Citations.Replace(html, "").Replace("</", " </", StringComparison.Ordinal)).Plain, " ").Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim();

    [GeneratedRegex("<sup[^>]*>.*?</sup>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Citations { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }

    /// <summary>What a page has beyond what all pages have.</summary>
    private sealed record OwnFacts(IReadOnlyList<string> Names, string Lead, float Weight, Dictionary<string, IReadOnlyList<string>> Sections)
    {
        public static OwnFacts None { get; } = new([], "", .5f, []);
    }
}
