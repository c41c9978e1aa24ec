using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class TermRowsTests
{
    [Fact]
    public async Task Publish_Terms_AreStoredWithTheirFormsAndRelations()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var terms = await context
            .Terms.AsNoTracking()
            .Include(term => term.Forms)
            .Include(term => term.Related)
                .ThenInclude(relation => relation.Related)
            .Include(term => term.Source)
            .OrderBy(term => term.Key)
            .ToListAsync(Stopping);

        terms
            .Select(term => (term.Key, term.Name, term.ShortForm, term.Meaning, term.Source!.Title))
            .ShouldBe([
                ("caseload", "caseload", null, "The people whose supervision one officer answers for.", "Staff handbook"),
                ("pdu", "probation delivery unit", "PDU", null, "Questions and answers"),
                ("supervision", "supervision", null, "Seeing an officer again and again.", "Staff handbook"),
            ]);
        terms[0].Forms.Select(form => form.Text).ShouldBe(["caseloads"]);
        terms[0].Related.Select(relation => relation.Related!.Name).ShouldBe(["supervision"]);
    }

    [Fact]
    public async Task Publish_TermsInTexts_AreStoredInTheOrderOfTheirFirstUse()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();

        (await MarksAsync(store)).ShouldBe([
            "/roles/officer 0 supervision",
            "/roles/officer 1 caseload",
            "/working-environments/office 0 pdu",
        ]);
    }

    [Fact]
    public async Task Publish_AnotherMeaning_WritesTheTermAlone()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await store.StartJournalAsync();
        store.Site.Replace("glossary.yml", "Seeing an officer again and again.", "Regular meetings with an officer.");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBeEmpty();
        (await store.ReadJournalAsync()).ShouldBe([new WrittenRow("Releases", "2"), new WrittenRow("Terms", "supervision")]);
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TermAdded_IsMarkedOnThePagesThatUseIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Append(
            "glossary.yml",
            "\n- { key: advert, term: advert, alsoWritten: [adverts], source: handbook, seeAlso: [pdu, caseload] }\n"
        );

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/guides/how-to-start"]);
        (await MarksAsync(store)).ShouldContain("/guides/how-to-start 0 advert");
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TermThatIsNotToBeMarked_StaysInTheGlossary()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("glossary.yml", "  shortForm: PDU\n", "  shortForm: PDU\n  markInText: false\n");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/working-environments/office"]);
        (await MarksAsync(store)).ShouldNotContain("/working-environments/office 0 pdu");
        await using var context = store.Open();
        (await context.Terms.AnyAsync(term => term.Key == "pdu", Stopping)).ShouldBeTrue();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_TermRenamed_MovesWhatNamesIt()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Replace("glossary.yml", "- key: supervision", "- key: being-supervised");
        store.Site.Replace("glossary.yml", "seeAlso: [supervision]", "seeAlso: [being-supervised]");

        var result = await store.PublishAsync();

        result.Rewritten.ShouldBe(["/roles/officer"]);
        (await MarksAsync(store)).ShouldContain("/roles/officer 0 being-supervised");
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    [Fact]
    public async Task Publish_GlossaryTakenAway_LeavesNoTerm()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        store.Site.Delete("glossary.yml");

        await store.PublishAsync();

        (await MarksAsync(store)).ShouldBeEmpty();
        await using var context = store.Open();
        (await context.Terms.AnyAsync(Stopping)).ShouldBeFalse();
        await store.ShouldBeAsIfPublishedAtOnceAsync();
    }

    private static async Task<List<string>> MarksAsync(TemporaryStore store)
    {
        await using var context = store.Open();
        return await context
            .Set<PageTerm>()
            .OrderBy(mark => mark.PageAddress)
            .ThenBy(mark => mark.Position)
            .Select(mark => $"{mark.PageAddress} {mark.Position} {mark.TermKey}")
            .ToListAsync(Stopping);
    }
}
