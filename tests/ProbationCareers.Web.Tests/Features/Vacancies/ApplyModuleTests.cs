using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Vacancies;

/// <summary>Where to apply, and what the clock makes of the campaigns.</summary>
public sealed class ApplyModuleTests
{
    private const string Vacancies = "https://service.example/jobs";

    [Theory]
    [InlineData("opened: 2026-11-02, closes: 2026-12-12, starts: 2027-09", "Open until 12 December 2026. Starts September 2027.")]
    [InlineData("opened: 2026-11-02, closes: 2026-11-26", "Open until 26 November 2026.")]
    [InlineData("opened: 2027-03-01, closes: 2027-04-01", "Opens 1 March 2027.")]
    [InlineData("closes: 2026-11-25", "The last national campaign closed on 25 November 2026. We don’t know of one open now.")]
    [InlineData("opened: 2025-08", "The last national campaign was in August 2025. We don’t know of one open now.")]
    [InlineData("starts: 2025-09-08", "The last national campaign was in September 2025. We don’t know of one open now.")]
    public async Task Get_RoleOfACampaign_SaysWhereItStandsToday(string dates, string said)
    {
        await using var small = await StartAsync($"- {{ key: one, role: officer, {dates}, source: official }}\n");

        var page = await small.GetAsync("/roles/officer");

        page.Find(".pc-apply__state").Words().ShouldBe(said);
        page.Find($".pc-apply a[href='{Vacancies}']").Words().ShouldBe("See vacancies on Service jobs");
        page.Find(".pc-apply__state a").GetAttribute("href").ShouldBe("/sources/official");
    }

    [Fact]
    public async Task Get_DayAfterACampaignCloses_NoLongerSaysOpen()
    {
        await using var small = await StartAsync("- { key: one, role: officer, closes: 2026-12-12, source: official }\n");
        (await small.GetAsync("/roles/officer")).Find(".pc-apply__state").Words().ShouldStartWith("Open until");

        small.MoveTo(new DateOnly(2026, 12, 13));

        (await small.GetAsync("/roles/officer")).Find(".pc-apply__state").Words().ShouldStartWith("The last national campaign closed on");
    }

    [Fact]
    public async Task Get_TwoPastCampaigns_NamesBothNewestFirst()
    {
        await using var small = await StartAsync(
            "- { key: a, role: officer, opened: 2024-08, source: official }\n"
                + "- { key: b, role: officer, opened: 2025-08, source: official }\n"
        );

        (await small.GetAsync("/roles/officer"))
            .Find(".pc-apply__state")
            .Words()
            .ShouldBe("The last national campaigns were in August 2025, August 2024. We don’t know of one open now.");
    }

    [Fact]
    public async Task Get_PathwayThatACampaignOpens_SaysSo()
    {
        await using var small = await StartAsync(
            "- { key: one, role: officer, pathways: [direct-application], opened: 2025-08, source: official }\n"
        );

        (await small.GetAsync("/pathways/direct-application")).Find(".pc-apply__state").Words().ShouldContain("August 2025");
        (await small.GetAsync("/")).Find(".pc-apply__state").Words().ShouldStartWith("Officer: the last national campaign");
    }

    [Fact]
    public async Task Get_JobWithAnotherEmployer_HasNoModule()
    {
        await using var small = await StartAsync("[]\n");

        (await small.GetAsync("/roles/trainee")).All(".pc-apply").ShouldBeEmpty();
        (await small.GetAsync("/roles/officer")).All(".pc-apply").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Get_SiteWithoutASearchForVacancies_PromisesNone()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 26), content => Serve(content, "[]\n"));

        (await small.GetAsync("/roles/officer")).All(".pc-apply").ShouldBeEmpty();
    }

    private static Task<SmallSite> StartAsync(string campaigns) =>
        SmallSite.StartAsync(
            new DateOnly(2026, 11, 26),
            content =>
            {
                Serve(content, campaigns);
                content.Replace(
                    "site.yml",
                    "questions:\n",
                    $"vacancies: {{ title: \"Service jobs\", address: {Vacancies} }}\nquestions:\n"
                );
            }
        );

    private static void Serve(TemporaryFolder content, string campaigns)
    {
        content.Write("campaigns.yml", campaigns);
        content.Replace("roles/trainee.md", "employer: The Probation Service", "employer: A council");
    }
}
