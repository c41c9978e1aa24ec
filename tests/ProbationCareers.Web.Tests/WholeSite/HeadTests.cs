using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>What every page says of itself to browsers and search engines.</summary>
public sealed class HeadTests(SiteFixture fixture)
{
    [Fact]
    public void Every_page_of_the_sitemap_answers_200() =>
        fixture.Pages.Where(page => page.Status != HttpStatusCode.OK).Select(page => $"{page.Address}: {page.Status}").ShouldBeEmpty();

    [Fact]
    public void Every_page_has_a_title_of_its_own()
    {
        var titles = fixture.Pages.Select(page => (page.Address, Title: page.Document.Title ?? "")).ToList();

        titles.Where(page => !page.Title.EndsWith(" – Probation Careers", StringComparison.Ordinal)).ShouldBeEmpty();
        titles
            .GroupBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" = ", same))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_has_a_description_of_its_own()
    {
        var descriptions = fixture
            .Pages.Select(page => (page.Address, Text: page.Find("meta[name=description]").GetAttribute("content") ?? ""))
            .ToList();

        descriptions.Where(page => page.Text.Length < 20).ShouldBeEmpty();
        descriptions
            .GroupBy(page => page.Text, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" = ", same))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_names_its_public_address_as_canonical()
    {
        foreach (var page in fixture.Pages)
        {
            page.Find("link[rel=canonical]").GetAttribute("href").ShouldBe(RunningSite.PublicUrl + page.Address);
            page.Find("meta[property='og:url']").GetAttribute("content").ShouldBe(RunningSite.PublicUrl + page.Address);
            page.Find("meta[property='og:title']").GetAttribute("content").ShouldNotBeNullOrEmpty();
            page.All("meta[name=robots]").ShouldBeEmpty(page.Address);
        }
    }

    [Fact]
    public async Task The_picture_for_sharing_is_there_under_an_absolute_address()
    {
        var addresses = fixture.Pages.Select(page => page.Find("meta[property='og:image']").GetAttribute("content")).Distinct().ToList();

        var address = addresses.ShouldHaveSingleItem().ShouldNotBeNull();
        address.ShouldStartWith(RunningSite.PublicUrl + "/");
        using var picture = await fixture.Site.GetAsync(address[RunningSite.PublicUrl.Length..]);
        picture.StatusCode.ShouldBe(HttpStatusCode.OK);
        picture.Content.Headers.ContentType?.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public void Every_page_says_that_it_is_in_British_English() =>
        fixture
            .Pages.Where(page => page.Document.DocumentElement.GetAttribute("lang") != "en-GB")
            .Select(page => page.Address)
            .ShouldBeEmpty();
}
