using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.WorkingEnvironments;

public sealed class WorkingEnvironmentPageTests(SiteFixture fixture)
{
    [Fact]
    public void Get_WorkingEnvironment_ShowsItsFactsAndTheRolesFoundThere()
    {
        foreach (var place in fixture.Content.Pages.OfType<WorkingEnvironmentDocument>())
        {
            var page = fixture.Page(place.Address);
            var facts = page.Find(".pc-summary__facts");
            var roles = fixture.Content.Roles.Where(role => role.WorkingEnvironments.Contains(place.Slug)).ToList();

            facts.ValueOf("Hours and shifts").Words().ShouldBe(place.Hours.Shown());
            facts.ValueOf("Caseload").Words().ShouldBe(place.Caseload.Shown());
            facts
                .ValueOf("Roles found here")
                .QuerySelectorAll("a")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(roles.Where(role => role.PartOf is null).Select(role => role.Address), ignoreOrder: true);
            page.All(".pc-card__link")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(roles.Select(role => role.Address), ignoreOrder: true);
            page.Find(".pc-facts").ValueOf("Travel").Words().ShouldBe(place.Travel.Shown());
            page.Find(".pc-facts").ValueOf("Working from home").Words().ShouldBe(place.HybridWorking.Shown());
            page.Texts(".pc-checklist__item").ShouldBe(place.WorkWith.Concat(place.Demands).Select(item => item.Shown()));
        }
    }

    [Fact]
    public void Index_WorkingEnvironments_ListsThemAll() =>
        fixture
            .Page("/working-environments")
            .All(".pc-card__link")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(fixture.Content.Pages.OfType<WorkingEnvironmentDocument>().Select(place => place.Address), ignoreOrder: true);
}
