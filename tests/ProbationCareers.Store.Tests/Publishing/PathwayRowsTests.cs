using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Tests.Publishing;

/// <summary>Rows of pathways and of the pages about pay.</summary>
public sealed class PathwayRowsTests
{
    [Fact]
    public async Task Publish_Pathway_IsStoredWithItsFigures()
    {
        await using var store = await TemporaryStore.CreateAsync();
        store.Site.Replace(
            "pathways/apply.md",
            "status: open",
            "status: unconfirmed\nopensInWindows: true\nstatusNote: \"From {{ training.officer }} on.\""
        );
        await store.PublishAsync();
        await using var context = store.Open();

        var pathway = await context
            .Pathways.Include(pathway => pathway.To)
            .Include(pathway => pathway.PayBand)
            .Include(pathway => pathway.LengthFigure)
            .Include(pathway => pathway.PayStartFigure)
            .OrderBy(pathway => pathway.Address)
            .SingleAsync(Stopping);

        pathway.ShouldSatisfyAllConditions(
            () => pathway.Route.ShouldBe(PathwayRoute.TrainingProgramme),
            () => pathway.From.ShouldBe("Anybody with A levels"),
            () => pathway.To!.Title.ShouldBe("Officer"),
            () => pathway.Status.ShouldBe(PathwayStatus.Unconfirmed),
            () => pathway.OpensInWindows.ShouldBeTrue(),
            () => pathway.StatusNote!.Plain.ShouldBe("From 21 to 27 months on."),
            () => pathway.LengthFigure!.ValueTo.ShouldBe(27m),
            () => pathway.LengthNote.Plain.ShouldBe("From the first day."),
            () => pathway.Employer.ShouldBe("The service"),
            () => pathway.PayBand!.Title.ShouldBe("Band 3"),
            () => pathway.PayStartFigure!.Label.ShouldBe("Band 3, lowest point"),
            () =>
                pathway.PayNote.Html.ShouldBe(
                    "The lowest point, <a class=\"pc-figure\" href=\"/pathways/apply/evidence#figure-pay-band-3-min\">£26,475</a>."
                )
        );
    }

    [Fact]
    public async Task Publish_StepsOfAPathway_AreStoredInOrder()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var steps = await context
            .Pathways.SelectMany(pathway => pathway.Steps)
            .OrderBy(step => step.Position)
            .Include(step => step.LengthFigure)
            .Include(step => step.Source)
            .ToListAsync(Stopping);

        steps
            .Select(step =>
                (
                    step.Title,
                    step.Text.Plain,
                    step.LengthFigure?.Value,
                    step.LinkTitle,
                    step.LinkUrl,
                    step.Source?.Title,
                    step.IsUnconfirmed
                )
            )
            .ShouldBe([
                ("Apply", "Fill in the form.", null, "The form", "https://service.example/form", "Advert for officers", false),
                ("Train", "Learn on the job.", 15m, null, null, null, true),
            ]);
    }

    [Fact]
    public async Task Publish_Band_IsStoredWithItsFiguresAndBenefits()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var band = await context
            .PayPages.Include(pay => pay.LowestFigure)
            .Include(pay => pay.HighestFigure)
            .Include(pay => pay.Amounts)
                .ThenInclude(amount => amount.Figure)
            .Include(pay => pay.Benefits)
                .ThenInclude(benefit => benefit.Source)
            .OrderBy(pay => pay.Address)
            .SingleAsync(Stopping);

        (band.Topic, band.Band, band.InShort.Plain).ShouldBe((PayTopic.Band, 3, "The band of everybody here."));
        (band.LowestFigure!.Value, band.HighestFigure!.Value).ShouldBe((26475m, 31650m));
        band.Amounts.ShouldHaveSingleItem().Figure!.Label.ShouldBe("Contribution of the employer");
        band.Benefits.Select(benefit => (benefit.Title, benefit.Text.Plain, benefit.Source!.Title, benefit.IsUnconfirmed))
            .ShouldBe([("Leave", "Weeks off with pay.", "Staff handbook", false)]);
    }
}
