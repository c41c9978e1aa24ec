using System.Globalization;
using AngleSharp.Dom;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>What every page keeps to, whatever it is about.</summary>
public sealed class StructureTests(SiteFixture fixture)
{
    [Fact]
    public void Pages_Headings_HaveOneH1() =>
        fixture.Pages.Where(page => page.All("h1").Count != 1).Select(page => page.Address).ShouldBeEmpty();

    [Fact]
    public void Pages_H1_IsInMain() =>
        fixture.Pages.Where(page => page.All("main h1").Count != 1).Select(page => page.Address).ShouldBeEmpty();

    [Fact]
    public void Pages_Headings_SkipNoLevel() =>
        Over(page =>
                page.All("h1, h2, h3, h4, h5, h6")
                    .Select(Level)
                    .Prepend(0)
                    .Zip(page.All("h1, h2, h3, h4, h5, h6"))
                    .Where(pair => Level(pair.Second) > pair.First + 1)
                    .Select(pair => $"{pair.Second.Words()} (h{Level(pair.Second)} after h{pair.First})")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pages_Ids_AreUnique() =>
        Over(page =>
                page.All("[id]")
                    .GroupBy(element => element.Id, StringComparer.Ordinal)
                    .Where(same => same.Count() > 1)
                    .Select(same => "#" + same.Key)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pages_ScriptsAndStyles_AreAllowedByThePolicy() =>
        Over(page =>
                page.All("script:not([src^='/assets/']), style")
                    .Concat(page.All("script").Where(script => script.TextContent.Length > 0))
                    .Select(element => element.OuterHtml)
                    .Concat(
                        page.All("*")
                            .SelectMany(element => element.Attributes)
                            .Where(attribute =>
                                attribute.Name == "style"
                                || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                                || attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                            )
                            .Select(attribute => $"{attribute.OwnerElement?.LocalName} {attribute.Name}={attribute.Value}")
                    )
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pages_Assets_AreFromThisHost() =>
        Over(page =>
                page.All("link:not([rel=canonical])")
                    .Select(link => link.GetAttribute("href"))
                    .Concat(
                        page.All("[src], [data], [poster]")
                            .SelectMany(element =>
                                new[] { element.GetAttribute("src"), element.GetAttribute("data"), element.GetAttribute("poster") }
                            )
                    )
                    .Concat(
                        page.All("[srcset]")
                            .SelectMany(element =>
                                element.GetAttribute("srcset")!.Split(',').Select(candidate => candidate.Trim().Split(' ')[0])
                            )
                    )
                    .Concat(
                        page.All("use, image")
                            .SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("xlink:href") })
                    )
                    .OfType<string>()
                    .Where(address => !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pages_AriaReferences_AreOnThePage() =>
        Over(page =>
                page.All("[aria-labelledby], [aria-describedby], [aria-controls], label[for]")
                    .SelectMany(element =>
                        new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }.SelectMany(name =>
                            (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        )
                    )
                    .Where(id => page.Document.GetElementById(id) is null)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pictures_Alternatives_AreGivenOrHidden() =>
        Over(page =>
                page.All("img:not([alt])")
                    .Concat(
                        page.All("svg")
                            .Where(svg =>
                                svg.GetAttribute("aria-hidden") != "true" && string.IsNullOrWhiteSpace(svg.GetAttribute("aria-label"))
                            )
                    )
                    .Select(element => element.OuterHtml[..Math.Min(100, element.OuterHtml.Length)])
            )
            .ShouldBeEmpty();

    [Fact]
    public void Links_Text_IsNeverEmpty() =>
        Over(page =>
                page.All("a")
                    .Where(link => link.Words().Length == 0 && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label")))
                    .Select(link => link.OuterHtml)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pages_SkipLink_LeadsToMain() =>
        fixture
            .Pages.Where(page =>
                page.Document.Body!.QuerySelector("a")?.GetAttribute("href") != "#main"
                || page.Document.GetElementById("main")?.LocalName != "main"
            )
            .Select(page => page.Address)
            .ShouldBeEmpty();

    [Fact]
    public void Pages_Printed_SayWhereTheirNewestVersionIs() =>
        fixture
            .Pages.Where(page =>
                !page.Find("footer .pc-print-only")
                    .Words()
                    .StartsWith($"Printed from {RunningSite.PublicUrl}{page.Address}.", StringComparison.Ordinal)
            )
            .Select(page => page.Address)
            .ShouldBeEmpty();

    [Fact]
    public void Pages_BelowHome_HaveBreadcrumbs()
    {
        foreach (var page in fixture.Pages.Where(page => page.Address != "/"))
        {
            var crumbs = page.All("nav[aria-label=Breadcrumb] a");

            crumbs[0].Words().ShouldBe("Home", page.Address);
            crumbs[0].GetAttribute("href").ShouldBe("/", page.Address);
            var above = page.Address.LastIndexOf('/') is > 0 and var slash ? page.Address[..slash] : "/";
            crumbs.Select(crumb => crumb.GetAttribute("href")).ShouldContain(above, page.Address);
            crumbs.Select(crumb => crumb.GetAttribute("href")).ShouldNotContain(page.Address);
        }
    }

    [Fact]
    public void Navigation_CurrentPage_IsMarked()
    {
        foreach (var page in fixture.Pages)
        {
            var marked = page.All("nav[aria-label=Main] [aria-current]")
                .Select(link => $"{link.GetAttribute("href")} {link.GetAttribute("aria-current")}");

            var expected = fixture
                .Content.Settings.Navigation.Where(link =>
                    page.Address == link.Address || page.Address.StartsWith(link.Address + "/", StringComparison.Ordinal)
                )
                .Select(link => $"{link.Address} {(page.Address == link.Address ? "page" : "true")}");
            marked.ShouldBe(expected, page.Address);
        }
    }

    private static int Level(IElement heading) => int.Parse(heading.LocalName.AsSpan(1), CultureInfo.InvariantCulture);

    /// <summary>What a rule finds on all pages, each with its page's address.</summary>
    private IEnumerable<string> Over(Func<CrawledPage, IEnumerable<string>> rule) =>
        fixture.Pages.SelectMany(page => rule(page).Select(finding => $"{page.Address}: {finding}"));
}
