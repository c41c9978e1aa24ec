using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>A part of a page that is not as it was is named by the words that readers know it by.</summary>
public sealed class AuthoredPartsTests
{
    [Theory]
    [InlineData("summary: \"Officers supervise", "summary: \"Officers see", "the summary")]
    [InlineData("Officers protect", "Officers guard", "the introduction")]
    [InlineData("\"Case manager\", ", "", "other titles")]
    [InlineData("\"write reports\"", "\"write letters\"", "What you’ll do")]
    [InlineData("see people every week", "see people every day", "What you’ll do")]
    [InlineData("workingEnvironments: [office]\n", "", "Where and when you’ll work")]
    [InlineData("travel: \"A little.\"", "travel: \"A lot.\"", "Where and when you’ll work")]
    [InlineData("skills: [\"listening\"]", "skills: [\"talking\"]", "Skills and knowledge")]
    [InlineData("years: 18", "years: 21", "What you need")]
    [InlineData("\"You are vetted.\"", "\"You are vetted twice.\"", "Checks and restrictions")]
    [InlineData("pathways: [apply]\n", "", "How to get in")]
    [InlineData("\"Leading a team.\"", "\"Leading two teams.\"", "Where it can lead")]
    [InlineData("[supervising-people, courts]", "[supervising-people]", "Related jobs")]
    [InlineData("relatedRoles: [assistant]\n", "", "Related jobs")]
    [InlineData("https://service.example/officer", "https://service.example/officers", "More information")]
    [InlineData("evenings: no", "evenings: yes", "the box at the top")]
    [InlineData("note: \"About ", "note: \"Around ", "the box at the top")]
    [InlineData("shortName: PO\n", "", "the box at the top")]
    [InlineData("sources: [handbook, advert]", "sources: [handbook, advert, forum]", "the sources")]
    [InlineData("a full caseload", "a large caseload", "Questions")]
    [InlineData("## Questions", "## Answers", "Answers; Questions")]
    [InlineData("{{ cases.officer }}, which", "Many, which", "Questions")]
    public Task Publish_PartOfARole_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("roles/officer.md", old, now, "Officer", "/roles/officer", part);

    [Theory]
    [InlineData("from: \"Anybody with A levels\"", "from: \"Anybody\"", "the box at the top")]
    [InlineData("status: open", "status: open\nopensInWindows: true", "the box at the top")]
    [InlineData("\"The lowest point, ", "\"At first, ", "the box at the top")]
    [InlineData("fromRoles: [assistant]\n", "", "the box at the top")]
    [InlineData("\"Fill in the form.\"", "\"Fill in both forms.\"", "Step by step")]
    [InlineData("length: training.on-the-job, ", "", "Step by step")]
    [InlineData("\"A diploma\"", "\"A certificate\"", "What you earn on the way")]
    public Task Publish_PartOfAPathway_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("pathways/apply.md", old, now, "Applying to be an officer", "/pathways/apply", part);

    [Theory]
    [InlineData("inShort: \"The band", "inShort: \"The only band", "the box at the top")]
    [InlineData("highest: pay.band-3.max\n", "", "the box at the top")]
    [InlineData("[pension.employer]", "[pension.employer, pay.town-allowance]", "What we know")]
    [InlineData("\"Weeks off with pay.\"", "\"More weeks off.\"", "What you get")]
    [InlineData("\"What comes next year.\"", "\"What comes.\"", "What we don’t know")]
    [InlineData("In a town it starts", "There it starts", "How it works")]
    public Task Publish_PartOfAPageAboutPay_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("pay/band-3.md", old, now, "Band 3", "/pay/band-3", part);

    [Theory]
    [InlineData("hybridWorking: \"Some of it.\"", "hybridWorking: \"None of it.\"", "the box at the top")]
    [InlineData("\"colleagues\"", "\"colleagues in courts\"", "Who you work with")]
    [InlineData("\"The telephone rings.\"", "\"The telephone never rings.\"", "What is hard about it")]
    [InlineData("Busy.", "Quiet.", "What it is like")]
    public Task Publish_PartOfAWorkingEnvironment_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("working-environments/office.md", old, now, "Office", "/working-environments/office", part);

    [Theory]
    [InlineData("\"An officer listens first.\", ", "", "On the job")]
    [InlineData("changed your mind", "kept your mind", "How to show it")]
    [InlineData("roles: [officer]", "roles: [officer, assistant]", "Roles that ask for it")]
    public Task Publish_PartOfASkill_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("skills/listening.md", old, now, "Listening", "/skills/listening", part);

    [Theory]
    [InlineData("topic: applying", "topic: choosing", "the short answer")]
    [InlineData("question: \"How do I start, ", "question: \"Where do I start, ", "the short answer")]
    [InlineData("Answer an advert;", "Write to us;", "the short answer")]
    [InlineData("readNext: [first-day]\n", "", "Read next")]
    [InlineData("pathways: [apply]\n", "", "Roles and pathways that this is about")]
    [InlineData("roles: [officer, assistant]", "roles: [officer]", "Roles and pathways that this is about")]
    public Task Publish_PartOfAGuide_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("guides/how-to-start.md", old, now, "How to start", "/guides/how-to-start", part);

    [Theory]
    [InlineData("teller: \"An officer in a town\"", "teller: \"An officer in a city\"", "the account")]
    [InlineData("roles: [officer]", "roles: [officer, assistant]", "the roles that it is about")]
    public Task Publish_PartOfAStory_IsNamed(string old, string now, string part) =>
        ShouldBeNamedAsync("stories/a-day.md", old, now, "A day in the office", "/stories#a-day", part);

    [Fact]
    public Task Publish_Claim_IsAPartOfThePagesThatShowIt() =>
        ShouldBeNamedAsync(
            "claims/lowest-pay.yml",
            "do: \"Read the advert",
            "do: \"Print the advert",
            "Band 3",
            "/pay/band-3",
            "How it works"
        );

    [Theory]
    [InlineData("roles/officer.md", "Officers protect the public.", "Officers protect\nthe   public.")]
    [InlineData("roles/officer.md", "tasks: [\"see people\", \"write reports\"]", "tasks:\n  - see people\n  - 'write reports'")]
    public async Task Publish_SameWordsWrittenOtherwise_AreNoChange(string file, string old, string now)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace(file, old, now);

        (await store.PublishAsync()).Problems.ShouldBeEmpty();

        (await store.ChangesAsync(2)).ShouldBeEmpty();
    }

    private static async Task ShouldBeNamedAsync(string file, string old, string now, string title, string address, string part)
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace(file, old, now);

        var result = await store.PublishAsync();

        result.Problems.ShouldBeEmpty();
        (await store.ChangesAsync(2)).ShouldBe([new StoredChange(ChangeKind.PageChanged, title, null, part, address)]);
    }
}
