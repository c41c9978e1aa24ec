using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Roles;

/// <summary>The page of every role.</summary>
public sealed class RolePageTests(SiteFixture fixture)
{
    public static TheoryData<string> Slugs { get; } = [.. Repository.Slugs("roles")];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Summary_Pay_IsTheBandsWithItsDate(string slug)
    {
        var (page, role) = Open(slug);
        var main = page.Find(".pc-summary__main");
        var band = role.Pay.Band is { } key ? fixture.Content.PageOf<PayDocument>(key) : null;
        var amounts = band?.NewestConfirmed() ?? [];

        if (amounts.Count == 0)
        {
            main.Words().ShouldContain("No recent figure found");
        }
        else
        {
            var value = page.Find(".pc-summary__main-value").Words();
            value.ShouldContain(ContentWords.Pounds(amounts.Min(amount => amount.Amount)));
            value.ShouldContain(ContentWords.Pounds(amounts.Max(amount => amount.Amount)));
            value.ShouldEndWith("a year");
            page.Find(".pc-summary__main .pc-as-at").Words().ShouldBe("as at " + amounts.Min(amount => amount.AsAt)!.ToWords());
        }

        if (band is not null) main.QuerySelector($"a[href='{band.Address}']").ShouldNotBeNull();
        if (role.Pay.Note is { } note) main.Words().ShouldContain(note.Shown());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Summary_Facts_AreThoseOfTheRole(string slug)
    {
        var (page, role) = Open(slug);
        var facts = page.Find(".pc-summary__facts");

        facts.QuerySelectorAll("dt").Select(term => term.Words())
            .ShouldBe(["Hours", "Where you work", "Your own caseload", "What you need", "How long it takes", "Next step up"]);
        facts.ValueOf("Hours").Words().ShouldStartWith(Hours(role.Hours));
        facts.ValueOf("Where you work").QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
            .ShouldBe(role.WorkingEnvironments.Select(environment => PageKind.WorkingEnvironment.Address(environment)));
        facts.ValueOf("Your own caseload").Words().ShouldBe($"{Words.Of(role.Caseload.Holds)} {role.Caseload.Note}".Shown());
        facts.ValueOf("What you need").Words().ShouldStartWith(role.YouNeed.Shown());
        facts.ValueOf("How long it takes").Words().ShouldEndWith(role.HowLong.Shown());
        if (role.LeadsTo.FirstOrDefault(step => step.Role is not null) is { } next)
            facts.ValueOf("Next step up").QuerySelector("a")!.GetAttribute("href").ShouldBe(PageKind.Role.Address(next.Role!));
        else
            facts.ValueOf("Next step up").Words().ShouldBe("No source names one");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Role_SaysWhatItIsAndForWhom(string slug)
    {
        var (page, role) = Open(slug);

        page.Find("h1").Words().ShouldBe(role.Title.Shown());
        page.Find(".pc-page-header__lead").Words().ShouldBe(role.Summary.Shown());
        page.Find(".pc-page-header__also").Words().ShouldEndWith($"Employer: {role.Employer}.".Shown());
        foreach (var name in role.OtherTitles.Concat(role.ShortName is null ? [] : [role.ShortName]))
            page.Find(".pc-page-header__also").Words().ShouldContain(name.Shown());
        page.All(".pc-notice__text").Select(note => note.Words()).ShouldBe(role.Status == RoleStatus.InUse ? [] : [role.StatusNote!.Shown()]);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Role_ListsAllThatTheContentNames(string slug)
    {
        var (page, role) = Open(slug);
        var items = page.Texts(".pc-checklist__item");

        foreach (var text in role.Tasks.Concat(role.Skills).Concat(role.Restrictions)) items.ShouldContain(text.Shown());
        page.Texts(".pc-needs__text").ShouldBe(role.Requirements.Select(requirement => requirement.Text.Shown()));
        page.Texts(".pc-needs .pc-tag").ShouldBe(role.Requirements.Select(requirement => Words.Of(requirement.Strength)));
        page.All(".pc-route__title a").Select(link => link.GetAttribute("href")).ShouldBe(role.Pathways.Select(pathway => PageKind.Pathway.Address(pathway)));
        page.Texts(".pc-story__title").ShouldBe(role.Stories.Select(story => story.Title.Shown()));
        page.All(".pc-card__link").Select(link => link.GetAttribute("href")).ShouldBe(role.RelatedRoles.Select(other => PageKind.Role.Address(other)));
        page.All(".pc-onward__link[rel=external]").Select(link => link.GetAttribute("href")).ShouldBe(role.Links.Select(link => link.Address));
    }

    [Fact]
    public void Get_TypeOfARole_HasTheWholeRoleInItsBreadcrumbs()
    {
        var types = fixture.Content.Roles.Where(role => role.PartOf is not null).ToList();

        types.ShouldNotBeEmpty();
        foreach (var type in types)
        {
            fixture.Page(type.Address).All("nav[aria-label=Breadcrumb] a").Select(crumb => crumb.GetAttribute("href"))
                .ShouldBe(["/", "/roles", PageKind.Role.Address(type.PartOf!)], type.Address);
            fixture.Page(PageKind.Role.Address(type.PartOf!)).All("main a").Select(link => link.GetAttribute("href")).ShouldContain(type.Address);
        }
    }

    [Fact]
    public void Index_Roles_ListsEveryRole()
    {
        var page = fixture.Page("/roles");

        page.All(".pc-card__link").Select(link => link.GetAttribute("href")).ShouldBe(fixture.Content.Roles.Select(role => role.Address), ignoreOrder: true);
        page.All(".pc-card").ShouldAllBe(card => card.ValueOf("Pay").Words() == "No recent figure found" || card.ValueOf("Pay").Words().Contains(" as at ", StringComparison.Ordinal));
    }

    private static string Hours(RoleHours hours) => (hours.Week, hours.WeekTo) switch
    {
        ({ } week, { } to) => $"{week} to {to} a week",
        ({ } week, null) => $"{week} a week",
        _ => "No source gives the hours",
    };

    private (CrawledPage Page, RoleDocument Role) Open(string slug) =>
        (fixture.Page(PageKind.Role.Address(slug)), fixture.Content.PageOf<RoleDocument>(slug));
}
