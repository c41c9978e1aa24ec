using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Roles;

/// <summary>The page of every role.</summary>
public sealed class RolePageTests(SiteFixture fixture)
{
    public static TheoryData<string> Slugs { get; } = [.. Repository.Slugs("roles")];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Summary_Pay_IsItsOwnOrTheBandsWithItsDate(string slug)
    {
        var (page, role) = Open(slug);
        var main = page.Find(".pc-summary__main");
        var value = page.Find(".pc-summary__main-value").Words();
        var (start, range) = fixture.Content.PayOf(role.Pay);

        if (start is not null)
        {
            value.ShouldBe($"starts at {start.InWords()} a year");
            page.Find(".pc-summary__main .pc-as-at").Words().ShouldStartWith(start.AsAt());
            page.Find(".pc-summary__main .pc-as-at")
                .Words()
                .ShouldEndWith(range is [_, var highest] ? $"goes up to {highest.InWords()}" : start.AsAt());
        }
        else if (range.Count > 0)
        {
            value.ShouldBe($"{range.InWords()} a year");
            page.Find(".pc-summary__main .pc-as-at").Words().ShouldBe(range.AsAt());
        }
        else
        {
            value.ShouldBe(
                fixture.Content.LastKnownPayOf(role.Pay.Band is { } slugOfBand ? fixture.Content.PageOf<PayDocument>(slugOfBand) : null)
            );
        }

        page.Find(".pc-summary__main-label").Words().EndsWith("(unconfirmed)", StringComparison.Ordinal).ShouldBe(role.Pay.Unconfirmed);
        if (role.Pay.Band is { } band)
            main.QuerySelector($"a[href='{PageKind.Pay.Address(band)}']").ShouldNotBeNull();
        if (role.Pay.Note is { } note)
            main.Words().ShouldContain(note.Shown());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Summary_Facts_AreThoseOfTheRole(string slug)
    {
        var (page, role) = Open(slug);
        var facts = page.Find(".pc-summary__facts");

        facts
            .QuerySelectorAll("dt")
            .Select(term => term.Words())
            .ShouldBe(["Hours", "Where you work", "Your own caseload", "What you need", "How long it takes", "Next step"]);
        facts
            .ValueOf("Hours")
            .Words()
            .ShouldStartWith(
                fixture.Content.FiguresOf(role.Hours.Week) is [var week] ? $"{week.InWords()} a week" : "No source gives the hours"
            );
        facts
            .ValueOf("Where you work")
            .QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(
                role.WorkingEnvironments.Count > 0
                    ? role.WorkingEnvironments.Select(environment => PageKind.WorkingEnvironment.Address(environment))
                    : []
            );
        facts.ValueOf("Your own caseload").Words().ShouldBe($"{Labels.Of(role.Caseload.Holds)} {role.Caseload.Note}".Shown());
        facts.ValueOf("What you need").Words().ShouldStartWith(role.YouNeed.Shown());
        facts.ValueOf("How long it takes").Words().ShouldEndWith(role.HowLong.Shown());
        if (role.LeadsTo.FirstOrDefault(step => step.Role is not null) is { } next)
            facts.ValueOf("Next step").QuerySelector("a")!.GetAttribute("href").ShouldBe(PageKind.Role.Address(next.Role!));
        else if (role.LeadsTo.Count > 0)
            facts.ValueOf("Next step").Words().ShouldBe(role.LeadsTo[0].Text!.Shown());
        else
            facts.ValueOf("Next step").Words().ShouldBe("No source names one");
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
        page.Texts(".pc-notice:not(.pc-notice--old) .pc-notice__text")
            .ShouldBe(role.Status == RoleStatus.InUse ? [] : [role.StatusNote!.Shown()]);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Get_Role_ListsAllThatTheContentNames(string slug)
    {
        var (page, role) = Open(slug);
        var items = page.Texts(".pc-checklist__item");
        var stories = fixture.Content.Pages.OfType<StoryDocument>().Where(story => story.Roles.Contains(role.Slug)).ToList();

        foreach (var text in role.Tasks.Concat(role.Skills).Concat(role.Restrictions))
            items.ShouldContain(text.Shown());
        page.Texts(".pc-needs__text").ShouldBe(role.Requirements.Select(requirement => requirement.Text.Shown()), ignoreOrder: true);
        page.All(".pc-needs .pc-ref a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(role.Requirements.Select(requirement => $"{role.Address}/evidence#source-{requirement.Source}"), ignoreOrder: true);
        page.All(".pc-route__title a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(role.Pathways.Select(pathway => PageKind.Pathway.Address(pathway)));
        page.Texts(".pc-story__title").Count.ShouldBe(Math.Min(1, stories.Count));
        page.Texts(".pc-story__title").ShouldBeSubsetOf(stories.Select(story => story.Title.Shown()));
        page.All("main .pc-prose a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain(role.RelatedRoles.Select(other => PageKind.Role.Address(other)).FirstOrDefault() ?? "/guides");
        page.All(".pc-onward__link[rel=external]")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(role.Links.Select(link => link.Address));
    }

    [Fact]
    public void Get_Role_LeadsToItsSkillsAndToTheGuidesThatAreMostAboutIt()
    {
        var guides = fixture
            .Content.Pages.OfType<GuideDocument>()
            .OrderBy(guide => guide.Roles.Count)
            .ThenBy(guide => guide.Title, AlphabeticalOrder.ForReaders)
            .ToList();
        foreach (var role in fixture.Content.Roles)
        {
            var page = fixture.Page(role.Address);
            var links = page.All("main .pc-prose a").Select(link => link.GetAttribute("href")).ToList();
            var skills = fixture
                .Content.Pages.OfType<SkillDocument>()
                .Where(skill => skill.Roles.Contains(role.Slug))
                .Select(skill => skill.Address);
            var nearest = guides.Where(guide => guide.Roles.Contains(role.Slug)).Take(3).Select(guide => guide.Address).ToList();

            skills.Except(links).ShouldBeEmpty(role.Address);
            nearest.Except(links).ShouldBeEmpty(role.Address);
            if (nearest.Count > 0)
                links.ShouldContain("/guides", role.Address);
        }
    }

    [Fact]
    public void Get_TypeOfARole_HasTheWholeRoleInItsBreadcrumbs()
    {
        var types = fixture.Content.Roles.Where(role => role.PartOf is not null).ToList();

        types.ShouldNotBeEmpty();
        foreach (var type in types)
        {
            fixture
                .Page(type.Address)
                .All("nav[aria-label=Breadcrumb] a")
                .Select(crumb => crumb.GetAttribute("href"))
                .ShouldBe(["/", "/roles", PageKind.Role.Address(type.PartOf!)], type.Address);
            fixture
                .Page(PageKind.Role.Address(type.PartOf!))
                .All("main a")
                .Select(link => link.GetAttribute("href"))
                .ShouldContain(type.Address);
        }
    }

    [Fact]
    public void Index_Roles_ListsEveryRoleWithItsPay()
    {
        var page = fixture.Page("/roles");

        page.All(".pc-card__link, .pc-card__type")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(fixture.Content.Roles.Select(role => role.Address), ignoreOrder: true);
        foreach (var card in page.All(".pc-card"))
        {
            var role = fixture.Content.Roles.Single(role => role.Address == card.QuerySelector(".pc-card__link")!.GetAttribute("href"));
            var pay = fixture.Content.PayOf(role.Pay) switch
            {
                ({ } start, _) => $"starts at {start.InWords()} {start.AsAt()}",
                (null, { Count: > 0 } range) => $"{range.InWords()} {range.AsAt()}",
                _ => "Current pay not published",
            };
            card.ValueOf("Pay a year").Words().ShouldStartWith(pay);
        }
    }

    private (CrawledPage Page, RoleDocument Role) Open(string slug) =>
        (fixture.Page(PageKind.Role.Address(slug)), fixture.Content.PageOf<RoleDocument>(slug));
}
