using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Tests.Publishing;

public sealed class RoleRowsTests
{
    [Fact]
    public async Task Publish_Role_IsStoredWithItsHoursAndCaseload()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var role = await context
            .Roles.Include(role => role.WeekFigure)
            .OrderBy(role => role.Address)
            .SingleAsync(role => role.Slug == "officer", Stopping);

        role.ShouldSatisfyAllConditions(
            () => role.ShortName.ShouldBe("PO"),
            () => role.Employer.ShouldBe("The service"),
            () => role.Status.ShouldBe(RoleStatus.InUse),
            () => role.WeekFigure!.Value.ShouldBe(37m),
            () => role.HoursPattern.Plain.ShouldBe("Weekdays."),
            () => (role.Evenings, role.Weekends, role.Nights).ShouldBe((HowOften.No, HowOften.No, HowOften.No)),
            () => role.Caseload.ShouldBe(CaseloadKind.Own),
            () =>
                role.CaseloadNote!.Html.ShouldBe(
                    "About <a class=\"pc-figure\" href=\"/roles/officer/evidence#figure-cases-officer\">40</a> people."
                ),
            () => role.Travel.ShouldBe("A little."),
            () => role.YouNeed.ShouldBe("A levels."),
            () => role.HowLong.ShouldBe("About two years.")
        );
    }

    [Fact]
    public async Task Publish_RoleOutsideTheBands_IsStoredWithItsOwnFigures()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Replace(
            "roles/assistant.md",
            "pay: { band: band-3, start: pay.band-3.min, note: \"The lowest point.\" }",
            "pay: { start: pay.band-3.min, highest: pay.band-3.max, unconfirmed: true, note: \"Plus {{ pay.town-allowance }}.\" }"
        );
        store.Site.Replace("roles/assistant.md", "status: in-use", "status: changed\nstatusNote: \"It was a clerk.\"");
        await store.PublishAsync();
        await using var context = store.Open();

        var role = await context
            .Roles.Include(role => role.PayStartFigure)
            .Include(role => role.PayHighestFigure)
            .OrderBy(role => role.Address)
            .SingleAsync(role => role.Slug == "assistant", Stopping);

        role.ShouldSatisfyAllConditions(
            () => role.PayBandAddress.ShouldBeNull(),
            () => role.PayStartFigure!.Value.ShouldBe(26475m),
            () => role.PayHighestFigure!.Value.ShouldBe(31650m),
            () => role.PayIsUnconfirmed.ShouldBeTrue(),
            () => role.PayNote!.Plain.ShouldBe("Plus £1,500."),
            () => role.Status.ShouldBe(RoleStatus.Changed),
            () => role.StatusNote!.Plain.ShouldBe("It was a clerk.")
        );
    }
}
