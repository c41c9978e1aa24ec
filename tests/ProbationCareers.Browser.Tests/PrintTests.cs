using System.Text;
using Microsoft.Playwright;
using ProbationCareers.Browser.Tests.Running;
using ProbationCareers.Browser.Tests.Visits;

namespace ProbationCareers.Browser.Tests;

/// <summary>Pages on paper, as advisers hand them out.</summary>
public sealed class PrintTests(SiteInBrowser site) : BrowserTest(site)
{
    /// <summary>What is written after each link of the page that can be seen.</summary>
    private const string Links = """
        () => [...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility()).map(link => ({
          href: link.getAttribute('href'),
          isInText: !!link.closest('main'),
          isQuiet: link.classList.contains('pc-quiet'),
          after: getComputedStyle(link, '::after').content,
        }))
        """;

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Print_AnyPage_LeavesOutWhatOnlyAScreenNeeds(string address)
    {
        var page = (await PaperAsync(address)).Page;

        foreach (var navigation in await page.Locator("nav, .pc-contents, .govuk-skip-link").AllAsync())
            await Assertions.Expect(navigation).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Print_AnyPage_WritesAddressesAfterLinks(string address)
    {
        var visit = await PaperAsync(address);

        var links = (await visit.ReadAsync<WrittenLink[]>(Links)).ShouldNotBeNull();

        var followed = links.Where(link => link.Href.StartsWith("http", StringComparison.Ordinal) || (link.IsInText && link.Href.StartsWith('/'))).ToList();
        (links.Length > followed.Count).ShouldBeTrue("The home link, at least, is not followed by its address");
        followed.Where(link => link.IsQuiet).ShouldAllBe(link => link.Href.StartsWith("/sources", StringComparison.Ordinal) && link.After == "none");
        followed.Where(link => !link.IsQuiet).Where(link => link.After != $"\" (\" attr(href) \")\"" && link.After != $"\" ({link.Href})\"").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(KindsOfPage.All), MemberType = typeof(KindsOfPage))]
    public async Task Print_AnyPage_SaysWhereItIsFrom(string address)
    {
        var page = (await PaperAsync(address)).Page;

        var origin = page.GetByText("Printed from ");

        if (address == KindsOfPage.Missing)
        {
            (await origin.CountAsync()).ShouldBe(0, "A page that is not there has no address to go back to");
        }
        else
        {
            await Assertions.Expect(origin).ToBeVisibleAsync();
            var canonical = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
            canonical.ShouldNotBeNull();
            new Uri(canonical).AbsolutePath.ShouldBe(address);
            (await origin.InnerTextAsync()).ShouldStartWith($"Printed from {canonical}. ");
        }
    }

    [Fact]
    public async Task Print_FoldedLists_ReadAsPlainText()
    {
        var page = (await PaperAsync("/sources")).Page;

        var summary = page.Locator("summary").First;

        (await summary.InnerTextAsync()).ShouldStartWith("Used on ");
        await Assertions.Expect(summary).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(summary.Locator("span").First).ToHaveCSSAsync("text-decoration-line", "none");
        (await summary.EvaluateAsync<string>("element => getComputedStyle(element, '::before').display")).ShouldBe("none", "The triangle is for pressing");
    }

    [Fact]
    public async Task Pdf_OfARole_IsWritten()
    {
        var page = (await PaperAsync(KindsOfPage.Role)).Page;

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });

        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        pdf.Length.ShouldBeGreaterThan(10_000);
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
    /// <param name="IsQuiet">Whether it is one of the links from a source's rating, whose address would only repeat on every line.</param>
    /// <param name="After">The computed content after it.</param>
    private sealed record WrittenLink(string Href, bool IsInText, bool IsQuiet, string After);
}
