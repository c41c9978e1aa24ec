using System.Text;
using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>Pages on paper, as advisers hand them out.</summary>
public sealed class PrintTests(SiteInBrowser site) : BrowserTest(site)
{
    /// <summary>Where quiet links lead: to what only explains them.</summary>
    private static readonly string[] Explanations = ["/sources/", "/figures#", "/glossary#", "/evidence#"];

    /// <summary>What is written after each link of the page that can be seen.</summary>
    private const string Links = """
        () => [...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility()).map(link => ({
          href: link.getAttribute('href'),
          isInText: !!link.closest('main'),
          isQuiet: link.matches('.pc-quiet, .pc-figure, [href*="/evidence#"]'),
          after: getComputedStyle(link, '::after').content,
        }))
        """;

    [Fact]
    public async Task Print_AnyPage_LeavesOutWhatOnlyAScreenNeedsAndSaysWhereItIsFrom()
    {
        var visit = await PaperAsync("/");
        var pressed = new List<string>();

        foreach (var address in KindsOfPage.Addresses)
        {
            await visit.OpenKindAsync(address);
            foreach (var part in await visit.Page.Locator("nav:visible, .pc-contents:visible, .govuk-skip-link:visible").AllAsync())
                pressed.Add($"{address}: {await part.GetAttributeAsync("class")}");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await ShouldHaveAddressesAfterLinksAsync(visit);
            await ShouldSayWhereItIsFromAsync(visit.Page, address);
        }

        pressed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Print_FoldedLists_ReadAsPlainText()
    {
        var page = (await PaperAsync("/sources")).Page;

        var summary = page.Locator("summary").First;

        (await summary.InnerTextAsync()).ShouldStartWith("Used on ");
        await Assertions.Expect(summary).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(summary.Locator("span").First).ToHaveCSSAsync("text-decoration-line", "none");
        (await summary.EvaluateAsync<string>("element => getComputedStyle(element, '::before').display")).ShouldBe(
            "none",
            "The triangle is for pressing"
        );
    }

    [Fact]
    public async Task Print_Guide_HasItsShortAnswerButNothingToPressAndItsEvidenceHasFiguresAndSources()
    {
        var page = (await PaperAsync(KindsOfPage.Guide)).Page;

        await Assertions.Expect(page.GetByText("The short answer")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pc-answer")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(page.Locator(".pc-foot__line")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pc-popover")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main .pc-figure").First).ToHaveCSSAsync("text-decoration-line", "none");

        await page.GotoAsync(KindsOfPage.Guide + "/evidence");

        foreach (var row in await page.Locator(".pc-figures__item, .pc-sources__item").AllAsync())
            await Assertions.Expect(row).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pc-figures__item .pc-as-at").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(KindsOfPage.Role)]
    [InlineData(KindsOfPage.Guide)]
    public async Task Pdf_OfAPage_IsWritten(string address)
    {
        var page = (await PaperAsync(address)).Page;

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });

        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        pdf.Length.ShouldBeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("/compare?roles=probation-officer&roles=court-officer&roles=case-administrator&roles=victim-liaison-officer")]
    [InlineData(
        "/compare?roles=probation-services-officer&roles=trainee-probation-officer&roles=probation-officer&roles=senior-probation-officer"
    )]
    [InlineData("/compare?pathways=pqip-15-months&pathways=pqip-21-months&pathways=pqip-27-months&pathways=pso-to-probation-officer")]
    [InlineData(
        "/compare?pathways=advance-into-justice&pathways=community-payback-supervisor-direct-application"
            + "&pathways=pso-direct-application&pathways=trainee-forensic-psychologist-application"
    )]
    public async Task Pdf_OfAComparisonOfFour_IsOneSheetAcross(string address)
    {
        var page = (await PaperAsync(address)).Page;

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        System.Text.RegularExpressions.Regex.Count(pdf, "/Type /Page\\b").ShouldBe(1);
        var box = System.Text.RegularExpressions.Regex.Match(pdf, @"/MediaBox \[0 0 (?<width>[0-9.]+) (?<height>[0-9.]+)\]");
        double.Parse(box.Groups["width"].Value, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBeGreaterThan(double.Parse(box.Groups["height"].Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task ShouldHaveAddressesAfterLinksAsync(Visit visit)
    {
        var links = (await visit.ReadAsync<WrittenLink[]>(Links)).ShouldNotBeNull();

        var followed = links
            .Where(link => link.Href.StartsWith("http", StringComparison.Ordinal) || (link.IsInText && link.Href.StartsWith('/')))
            .ToList();
        (links.Length > followed.Count).ShouldBeTrue("The home link, at least, is not followed by its address");
        followed.Where(link => link.IsQuiet).ShouldAllBe(link => link.After == "none");
        followed
            .Where(link => link.IsQuiet)
            .Select(link => link.Href)
            .ShouldAllBe(href => Explanations.Any(part => href.Contains(part, StringComparison.Ordinal)));
        followed
            .Where(link => !link.IsQuiet)
            .Where(link => link.After != $"\" (\" attr(href) \")\"" && link.After != $"\" ({link.Href})\"")
            .ShouldBeEmpty();
    }

    private static async Task ShouldSayWhereItIsFromAsync(IPage page, string address)
    {
        var origin = page.GetByText("Printed from ");
        if (address == KindsOfPage.Missing)
        {
            (await origin.CountAsync()).ShouldBe(0, "A page that is not there has no address to go back to");
            return;
        }

        await Assertions.Expect(origin).ToBeVisibleAsync();
        var canonical = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        canonical.ShouldNotBeNull();
        var parts = address.Split('?');
        new Uri(canonical).AbsolutePath.ShouldBe(parts[0]);
        var printed = (await origin.InnerTextAsync()).Split(". Look there")[0];
        printed.ShouldStartWith($"Printed from {canonical}");
        // What was asked is on paper too, so that the answer can be opened again; what could not be used is left out.
        printed
            .Contains('?', StringComparison.Ordinal)
            .ShouldBe(parts.Length > 1 && !address.Contains("band-9", StringComparison.Ordinal));
    }

    private async Task<Visit> PaperAsync(string address)
    {
        var visit = await VisitAsync(Screen.Desktop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.OpenKindAsync(address);
        return visit;
    }

    /// <summary>A link and what is written after it.</summary>
    /// <param name="Href">Its address.</param>
    /// <param name="IsInText">Whether it is in the text, not in the frame of the page.</param>
    /// <param name="IsQuiet">
    /// Whether it is one of the links from a figure, a word or a source's rating, whose address would only repeat on every line.
    /// </param>
    /// <param name="After">The computed content after it.</param>
    private sealed record WrittenLink(string Href, bool IsInText, bool IsQuiet, string After);
}
