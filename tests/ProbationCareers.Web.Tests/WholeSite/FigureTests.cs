using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Every figure of every page has its date and its source one link away.</summary>
public sealed partial class FigureTests(SiteFixture fixture)
{
    [Fact]
    public void Figures_Links_LeadToTheirDateAndSource()
    {
        var figures = fixture.Pages.SelectMany(page => page.All("a.pc-figure").Select(link => (page, link))).ToList();
        var without = new List<string>();

        foreach (var (page, link) in figures)
        {
            if (EntryOf(page, link) is not { } entry)
                without.Add($"{page.Address}: {link.OuterHtml} leads nowhere");
            else if (entry.QuerySelectorAll(".pc-as-at").All(date => !Dated().IsMatch(date.Words())))
                without.Add($"{page.Address}: {link.OuterHtml} has no date");
            else if (entry.QuerySelector("a[href^='/sources/']") is null)
                without.Add($"{page.Address}: {link.OuterHtml} has no source");
        }

        figures.Count.ShouldBeGreaterThan(300);
        without.ShouldBeEmpty();
    }

    [Fact]
    public void Figures_Values_AreThoseOfTheirEntries()
    {
        var others = fixture
            .Pages.SelectMany(page => page.All("a.pc-figure").Select(link => (page, link, entry: EntryOf(page, link))))
            .Where(figure =>
                figure.entry is { } entry
                && !entry
                    .QuerySelector(".pc-figures__value, .pc-ledger__value")!
                    .Words()
                    .StartsWith(figure.link.Words(), StringComparison.Ordinal)
            )
            .Select(figure =>
                $"{figure.page.Address}: {figure.link.Words()} is "
                + $"{figure.entry!.QuerySelector(".pc-figures__value, .pc-ledger__value")!.Words()} in its entry"
            );

        others.ShouldBeEmpty();
    }

    [Fact]
    public void Entries_OfAPage_HaveValuesDatesAndSources()
    {
        foreach (var (page, document) in fixture.ContentPages)
        {
            var entries = fixture.EvidenceOf(document).All(".pc-figures__item[id]");
            entries.Select(entry => entry.Id).ShouldBe(document.Figures.Select(use => FigureLink.AnchorStart + use.Anchor), page.Address);
            foreach (var (entry, use) in entries.Zip(document.Figures))
            {
                var figures = fixture.Content.FiguresOf(use.Keys);
                var marks =
                    (figures.Any(figure => figure.Unconfirmed) ? " Unconfirmed" : "")
                    + (figures.Any(figure => figure.IsOld(fixture.Today)) ? " Latest published" : "");
                entry.QuerySelector(".pc-figures__value")!.Words().ShouldBe(use.Text.Shown() + marks, page.Address);
                entry
                    .QuerySelector(".pc-figures__label")!
                    .Words()
                    .ShouldBe($"{use.Label.Shown()} {figures.MinBy(figure => figure.Until)!.AsAt()}", page.Address);
                entry
                    .QuerySelectorAll(".pc-figures__source a")
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(figures.Select(figure => "/sources/" + figure.Source).Distinct(), page.Address);
                entry
                    .QuerySelectorAll(".pc-figures__note")
                    .Select(note => note.Words())
                    .ShouldBe(
                        new[] { use.WorkedOut is { } how ? $"Worked out by this site: {how}." : null }
                            .Concat(figures.Select(figure => figure.Note))
                            .OfType<string>()
                            .Concat(figures is [var only] ? only.History.Select(past => "Earlier: " + PastOf(only, past)) : [])
                            .Select(note => note.Shown()),
                        page.Address
                    );
            }
        }
    }

    [Fact]
    public void Pounds_OnAPage_AreFiguresOrBesideTheirSource()
    {
        // Labels, notes and titles may hold amounts: each stands in an entry, a row or a register that names its source.
        // What can be chosen in a form is no statement.
        const string Told =
            "option, .pc-pick__wanted, .pc-figure, .pc-figure-value, .pc-figures__item, .pc-ledger__item, .pc-record, "
            + ".pc-specimen, .pc-register, svg, tr:has(a[href^='/sources/']), dt:has(+ dd .pc-figure)";
        var bare = fixture
            .Pages.Where(page => !page.Address.StartsWith("/sources/", StringComparison.Ordinal))
            .SelectMany(page =>
                page.Find("main")
                    .Descendants<IText>()
                    .Where(text => Pounds().IsMatch(text.Data) && text.ParentElement!.Closest(Told) is null)
                    .Select(text => $"{page.Address}: {text.Data.Shown()}")
            );

        bare.Distinct().ShouldBeEmpty();
    }

    private string PastOf(FigureDocument figure, FigureValue past)
    {
        var source = fixture.Content.Source(past.Source);
        var value = FigureWords.Of(past.Value, past.ValueTo, figure.Unit);
        return $"{value}, {FigureWords.AsAt(past.Until, past.Since)}. {source.Title}, {source.Publisher}";
    }

    private IElement? EntryOf(CrawledPage page, IElement link)
    {
        var parts = link.GetAttribute("href")!.Split('#');
        return parts is not [var address, var id] ? null : (address.Length == 0 ? page : fixture.Page(address)).Document.GetElementById(id);
    }

    [GeneratedRegex(@"^(as at .*\d{4}|for .*\d{4} to .*\d{4}|date not known)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"£\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Pounds();
}
