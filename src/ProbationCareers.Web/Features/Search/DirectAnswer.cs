using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay.Explorer;

namespace ProbationCareers.Web.Features.Search;

/// <summary>What a search asks for, answered from the facts of the release, above the results.</summary>
/// <param name="Label">What it is, such as "Pay a year".</param>
/// <param name="More">The page that it is from.</param>
internal sealed record DirectAnswer(string Label, Link More)
{
    /// <summary>The fact that answers; null when a text does.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The text that answers; null when a fact does.</summary>
    public string? Text { get; init; }

    /// <summary>The date that the text held on, in words; null when it has none.</summary>
    public string? AsAt { get; init; }

    /// <summary>Where a meaning is from; null when the page says.</summary>
    public Link? Source { get; init; }

    /// <summary>The answer to a search; null when it asks for nothing that is known.</summary>
    /// <param name="read">What was typed, read.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="today">The day.</param>
    public static DirectAnswer? To(AskedInSearch read, Catalogue catalogue, DateOnly today)
    {
        if (read.Asks.Contains(SearchAsk.CriminalRecord) && FirstGuideAt(SiteLinkPlace.CriminalRecord, catalogue) is { } guide)
            return Of(guide);
        if (read.Subject is { } subject && AboutSubject(subject, read.Asks, catalogue, today) is { } answer)
            return answer;
        return read.Term is { Meaning: { } meaning } term && (read.AsksOnlyMeaning || read.IsOnlyTerm)
            ? new DirectAnswer(term.Name, new Link("Glossary", $"{SiteAddresses.Glossary}#{term.Key}"))
            {
                Text = meaning,
                Source = new Link(term.Source!.Title, SiteAddresses.Source(term.SourceKey)),
            }
            : null;
    }

    /// <summary>The short answer of a guide.</summary>
    public static DirectAnswer Of(Guide guide) =>
        new(guide.Question, new Link(guide.Title, guide.Address)) { Text = guide.ShortAnswer.Plain };

    private static DirectAnswer? AboutSubject(Page subject, IReadOnlySet<SearchAsk> asks, Catalogue catalogue, DateOnly today)
    {
        if (asks.Contains(SearchAsk.Pay))
            return asks.Contains(SearchAsk.London) ? LondonPay(subject, catalogue, today) : PayOf(subject, catalogue);
        var key =
            asks.Contains(SearchAsk.Length) ? FactKeys.Length
            : asks.Contains(SearchAsk.Hours) ? FactKeys.Hours
            : asks.Contains(SearchAsk.Caseload) ? FactKeys.Caseload
            : asks.Contains(SearchAsk.Place) ? FactKeys.Place
            : asks.Contains(SearchAsk.Needs) ? FactKeys.Needs
            : null;
        return key is null ? null : FactOf(subject, key, catalogue);
    }

    private static DirectAnswer? PayOf(Page subject, Catalogue catalogue) =>
        subject is PayPage band ? KnownPayOf(band) : FactOf(subject, FactKeys.Pay, catalogue);

    private static DirectAnswer? KnownPayOf(PayPage band) =>
        Pay.KnownPay.Of(band) is { IsKnown: true } pay
            ? new DirectAnswer($"Pay a year: {band.Title}", new Link("More about it", band.Address))
            {
                Fact = pay.ToFact(FactKeys.Pay, "Pay a year"),
            }
            : null;

    private static DirectAnswer? FactOf(Page subject, string key, Catalogue catalogue) =>
        FactsOf(subject, catalogue).Find(key) is { IsMissing: false } fact && (key != FactKeys.Length || fact.Value is not null)
            ? new DirectAnswer($"{fact.Label}: {subject.Title}", new Link("More about it", subject.Address + AnchorOf(fact)))
            {
                Fact = fact,
            }
            : null;

    private static string AnchorOf(Fact fact) => fact.MoreAnchor.Length > 0 ? $"#{fact.MoreAnchor}" : "";

    private static IReadOnlyList<Fact> FactsOf(Page subject, Catalogue catalogue) =>
        subject switch
        {
            Role role => PageFacts.Of(role, catalogue),
            Pathway pathway => PageFacts.Of(pathway, catalogue),
            _ => [],
        };

    private static DirectAnswer? LondonPay(Page subject, Catalogue catalogue, DateOnly today)
    {
        return PayExplorer.InLondon(subject.Slug, catalogue, today) is { Year: { } year, AsAt: { } asAt } answer
            ? new DirectAnswer(
                $"{answer.YearLabel}, inside the M25: {subject.Title}",
                new Link("How it adds up", PayExplorer.LondonAddress(subject.Slug))
            )
            {
                Text = $"{year.InWords} a year",
                AsAt = FigureWords.AsAt(asAt, null),
            }
            : PayOf(subject, catalogue);
    }

    private static Guide? FirstGuideAt(SiteLinkPlace place, Catalogue catalogue) =>
        Link.AllOf(catalogue, place).Select(link => catalogue.FindPage(link.Address.Split('#')[0])).OfType<Guide>().FirstOrDefault();
}
