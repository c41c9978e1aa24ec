using System.Net;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>What every page says of itself to browsers and search engines.</summary>
public sealed class HeadTests(SiteFixture fixture)
{
    [Fact]
    public void Pages_OfTheSitemap_Answer200() =>
        fixture.Pages.Where(page => page.Status != HttpStatusCode.OK).Select(page => $"{page.Address}: {page.Status}").ShouldBeEmpty();

    [Fact]
    public void Pages_Titles_AreUnique()
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
    public void Pages_Descriptions_AreUnique()
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
    public void Pages_Canonical_IsThePublicAddress()
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
    public async Task SharePicture_Address_IsAbsoluteAndAnswers()
    {
        var addresses = fixture.Pages.Select(page => page.Find("meta[property='og:image']").GetAttribute("content")).Distinct().ToList();

        var address = addresses.ShouldHaveSingleItem().ShouldNotBeNull();
        address.ShouldStartWith(RunningSite.PublicUrl + "/");
        using var picture = await fixture.Site.GetAsync(address[RunningSite.PublicUrl.Length..]);
        picture.StatusCode.ShouldBe(HttpStatusCode.OK);
        picture.Content.Headers.ContentType?.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public void Pages_Language_IsBritishEnglish() =>
        fixture
            .Pages.Where(page => page.Document.DocumentElement.GetAttribute("lang") != "en-GB")
            .Select(page => page.Address)
            .ShouldBeEmpty();
}
