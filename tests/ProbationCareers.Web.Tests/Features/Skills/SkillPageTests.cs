using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Skills;

public sealed class SkillPageTests(SiteFixture fixture)
{
    private IReadOnlyList<SkillDocument> Skills => [.. fixture.Content.Pages.OfType<SkillDocument>()];

    [Fact]
    public void Get_Skill_ShowsWhatItIsAndWhichRolesAskForIt()
    {
        foreach (var skill in Skills)
        {
            var page = fixture.Page(skill.Address);

            page.Find("h1").Words().ShouldBe(skill.Title.Shown());
            page.Find(".pc-page-header__lead").Words().ShouldBe(skill.Summary.Shown());
            page.Texts(".pc-checklist__item").ShouldBe(skill.OnTheJob.Concat(skill.ShowIt).Select(item => item.Shown()));
            page.All(".pc-onward__link")
                .Select(link => link.GetAttribute("href"))
                .ShouldBe(skill.Roles.Select(role => PageKind.Role.Address(role)));
        }
    }

    [Fact]
    public void Index_Skills_ListsThemAllWithWhoNeedsThem()
    {
        var cards = fixture.Page("/skills").All(".pc-card");

        cards
            .Select(card => card.QuerySelector("a")!.GetAttribute("href"))
            .ShouldBe(Skills.Select(skill => skill.Address), ignoreOrder: true);
        foreach (var card in cards)
        {
            var skill = Skills.Single(skill => skill.Address == card.QuerySelector("a")!.GetAttribute("href"));
            var roles = skill.Roles.Select(slug => fixture.Content.PageOf<RoleDocument>(slug).Title.Shown()).ToList();
            card.ValueOf("Needed by").Words().ShouldBe(roles.Count > 3 ? $"{roles.Count} roles" : string.Join(", ", roles));
        }
    }
}
