using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>What the tools go by: questions, rules, sides of the work, other words; and what visitors leave behind.</summary>
public sealed class ToolRowsTests
{
    private const string RouteQuestions = """
        - key: school
          question: "What did you finish?"
          hint: "Any subject."
          ranked: true
          answers:
            - { key: none, text: "Nothing" }
            - { key: a-levels, text: "A levels", hint: "Three of them." }
            - { key: not-sure, text: "Not sure", unsure: true }
        - key: age
          question: "How old are you?"
          answers:
            - { key: adult, text: "18" }

        """;

    private const string WorkQuestions = """
        - key: court
          question: "Court every day?"
          answers:
            - { key: like, text: "Yes", likes: [court, presenting] }
            - { key: avoid, text: "No", avoids: [court] }

        """;

    [Fact]
    public async Task Publish_Questions_AreStoredInTheirOrderWithTheirAnswers()
    {
        await using var store = await StoreAsync();
        await using var context = store.Open();

        var route = await context
            .RouteQuestions.AsNoTracking()
            .Include(question => question.Answers)
            .OrderBy(question => question.Position)
            .ToListAsync(Stopping);
        var work = await context.WorkQuestions.AsNoTracking().Include(question => question.Answers).SingleAsync(Stopping);

        route
            .Select(question => (question.Key, question.Question, question.Hint))
            .ShouldBe([("school", "What did you finish?", "Any subject."), ("age", "How old are you?", null)]);
        route[0]
            .Answers.OrderBy(answer => answer.Position)
            .Select(answer => (answer.Key, answer.Text, answer.Hint))
            .ShouldBe([("none", "Nothing", null), ("a-levels", "A levels", "Three of them."), ("not-sure", "Not sure", null)]);
        work.Answers.Single(answer => answer.Key == "like").Likes.ShouldBe([WorkAspect.Court, WorkAspect.Presenting]);
        work.Answers.Single(answer => answer.Key == "avoid").Avoids.ShouldBe([WorkAspect.Court]);
    }

    [Fact]
    public async Task Publish_Rule_IsStoredWithItsRequirement()
    {
        await using var store = await StoreAsync();
        await using var context = store.Open();

        var pathway = await context
            .Pathways.AsNoTracking()
            .Include(pathway => pathway.Requirements)
            .SingleAsync(pathway => pathway.Slug == "apply", Stopping);

        pathway.FirstStep!.Plain.ShouldBe("Ask for the form.");
        var rule = pathway.Requirements.ShouldHaveSingleItem();
        rule.Met.ShouldBe(["school.a-levels"]);
        rule.Missing.ShouldBe(["school.none", "age.adult"]);
        rule.Closes.ShouldBeEmpty();
        rule.Once.ShouldBe("you have A levels");
        rule.HelpUrl.ShouldBe("/guides/how-to-start");
    }

    [Fact]
    public async Task Publish_SidesOfTheWork_AreStoredWithTheirSources()
    {
        await using var store = await StoreAsync();
        await using var context = store.Open();

        var role = await context
            .Roles.AsNoTracking()
            .Include(role => role.Work)
            .Include(role => role.WorkWith)
            .Include(role => role.FactSources)
            .SingleAsync(role => role.Slug == "officer", Stopping);

        role.Work.Select(trait => (trait.Aspect, trait.Part, trait.SourceKey)).ShouldBe([(WorkAspect.Court, WorkPart.Some, "advert")]);
        role.WorkWith.Select(with => (with.Who, with.SourceKey)).ShouldBe([("people on probation", "handbook")]);
        role.FactSources.OrderBy(part => part.Position)
            .Select(part => (part.Fact, part.SourceKey))
            .ShouldBe([(RoleFact.Hours, "handbook"), (RoleFact.Caseload, "advert")]);
    }

    [Fact]
    public async Task Publish_OtherWords_AreStoredInTheirOrder()
    {
        await using var store = await StoreAsync();
        await using var context = store.Open();

        var synonyms = await context.Synonyms.AsNoTracking().OrderBy(synonym => synonym.Position).ToListAsync(Stopping);

        synonyms
            .Select(synonym => (string.Join(',', synonym.When), string.Join(',', synonym.Also)))
            .ShouldBe([("jail,nick", "prison"), ("boss", "manager,lead")]);
    }

    [Fact]
    public async Task Publish_CampaignChangedAndGone_IsAsIfPublishedAtOnce()
    {
        await using var store = await StoreAsync();
        store.Site.Write(
            "campaigns.yml",
            "- { key: one, role: officer, pathways: [apply], opened: 2025-08, source: advert }\n"
                + "- { key: two, role: assistant, closes: 2025-11-06, source: handbook }\n"
        );
        await store.PublishAsync();
        store.Site.Write("campaigns.yml", "- { key: one, role: officer, opened: 2025-09, starts: 2026-03, source: advert }\n");

        var result = await store.PublishAsync();

        result.Problems.ShouldBeEmpty();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
        await using var context = store.Open();
        var campaign = await context.Campaigns.AsNoTracking().SingleAsync(Stopping);
        (campaign.RoleAddress, campaign.Opened!.ToString(), campaign.Pathways.Count).ShouldBe(("/roles/officer", "2025-09", 0));
    }

    [Fact]
    public async Task Publish_ToolsChangedOrGone_AreAsIfPublishedAtOnce()
    {
        await using var store = await StoreAsync();
        store.Site.Replace("questions/find-your-route.yml", "text: \"Nothing\"", "text: \"Nothing yet\"");
        store.Site.Replace("questions/which-role.yml", "likes: [court, presenting]", "likes: [groups]");
        store.Site.Replace("search.yml", "- { when: [boss], also: [manager, lead] }\n", "");
        store.Site.Replace("roles/officer.md", "part: some", "part: main");

        var result = await store.PublishAsync();

        result.Problems.ShouldBeEmpty();
        result.Rewritten.ShouldBe(["/roles/officer"]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_AnyRelease_LeavesWhatVisitorsLeftBehind()
    {
        await using var store = await StoreAsync();
        await using (var context = store.Open())
        {
            context.Add(
                new FailedSearch
                {
                    Words = "hoverboard",
                    Times = 3,
                    FirstOn = new(2026, 1, 1),
                    LastOn = new(2026, 1, 9),
                }
            );
            await context.SaveChangesAsync(Stopping);
        }

        store.Site.Replace("search.yml", "also: [prison]", "also: [prisons]");
        await store.PublishAsync();

        await using var after = store.Open();
        (await after.FailedSearches.AsNoTracking().SingleAsync(Stopping)).Times.ShouldBe(3);
    }

    private static async Task<TemporaryStore> StoreAsync()
    {
        var store = await TemporaryStore.CreateAsync();
        store.Site.Write("questions/find-your-route.yml", RouteQuestions);
        store.Site.Write("questions/which-role.yml", WorkQuestions);
        store.Site.Write("search.yml", "- { when: [jail, nick], also: [prison] }\n- { when: [boss], also: [manager, lead] }\n");
        store.Site.Replace(
            "pathways/apply.md",
            "level: 3, source: advert }",
            "level: 3, source: advert, rule: { met: [school.a-levels], missing: [school.none, age.adult], once: \"you have A "
                + "levels\", help: /guides/how-to-start } }"
        );
        store.Site.Replace("pathways/apply.md", "steps:", "firstStep: \"Ask for the form.\"\nsteps:");
        store.Site.Replace("roles/officer.md", "nights: no }", "nights: no, source: handbook }");
        store.Site.Replace("roles/officer.md", " people.\" }", " people.\", source: advert }");
        store.Site.Replace(
            "roles/officer.md",
            "tasks:",
            "workWith: [{ who: people on probation, source: handbook }]\nwork: [{ aspect: court, part: some, source: advert }]\ntasks:"
        );
        (await store.PublishAsync()).Problems.ShouldBeEmpty();
        return store;
    }
}
