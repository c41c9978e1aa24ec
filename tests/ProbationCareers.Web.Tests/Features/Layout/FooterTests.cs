using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Layout;

public sealed class FooterTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task Get_SiteWithAContact_LeadsThereFromEveryPage()
    {
        await using var small = await SmallSite.StartAsync(
            Today,
            content =>
                content.Replace(
                    "site.yml",
                    "questions:\n",
                    "contact: { title: \"Write to us\", address: https://example.org/write }\nquestions:\n"
                )
        );

        foreach (var address in new[] { "/", "/roles/officer", "/nothing/here" })
        {
            var link = (await small.GetAsync(address)).Find("footer a[href='https://example.org/write']");
            link.Words().ShouldBe("Write to us");
            link.GetAttribute("rel").ShouldBe("external");
        }
    }

    [Fact]
    public async Task Get_SiteWithoutAContact_PromisesNone()
    {
        await using var small = await SmallSite.StartAsync(Today);

        (await small.GetAsync("/")).Texts("footer .pc-footer__list a").ShouldBe(["Roles", "Privacy"]);
    }
}
