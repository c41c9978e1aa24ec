using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Documents;

/// <summary>What fits together and what does not, up to the limits; where a problem is shown is up to BadFiles/inconsistent.</summary>
public sealed class ConsistencyTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void Page_ReviewDays_HaveToComeInOrder()
    {
        var page = SampleDocuments.SitePage() with { Reviewed = Day };

        Of(page with { ReviewBy = Day.AddDays(1) }).ShouldBeEmpty();
        Of(page with { ReviewBy = Day }).ShouldBe(["ReviewBy"]);
        Of(page with { ReviewBy = Day.AddDays(-1) }).ShouldBe(["ReviewBy"]);
    }

    [Fact]
    public void Page_PublishingDays_MayBeTheSameButNotTurnedRound()
    {
        var page = SampleDocuments.SitePage() with { PublishFrom = Day };

        Of(page with { PublishTo = Day }).ShouldBeEmpty();
        Of(page with { PublishTo = Day.AddDays(-1) }).ShouldBe(["PublishTo"]);
        Of(page with { PublishFrom = null, PublishTo = Day }).ShouldBeEmpty();
    }

    public static TheoryData<string> Kinds => ["role", "pathway", "pay", "working-environment"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Page_OfEachKind_KeepsTheCommonRules(string kind)
    {
        PageDocument page = kind switch
        {
            "role" => SampleDocuments.Role(),
            "pathway" => SampleDocuments.Pathway(),
            "pay" => SampleDocuments.Pay(),
            _ => SampleDocuments.WorkingEnvironment(),
        };

        Of(page).ShouldBeEmpty();
        Of(page with { ReviewBy = page.Reviewed }).ShouldBe(["ReviewBy"]);
    }

    [Fact]
    public void Role_StatusOtherThanInUse_NeedsANote()
    {
        var role = SampleDocuments.Role();

        Of(role with { Status = RoleStatus.Changed }).ShouldBe(["Status"]);
        Of(role with { Status = RoleStatus.NoLongerUsed }).ShouldBe(["Status"]);
        Of(role with { Status = RoleStatus.Changed, StatusNote = "Renamed." }).ShouldBeEmpty();
    }

    [Fact]
    public void RolePay_NeitherBandNorNote_IsNotEnough()
    {
        Of(new RolePay()).ShouldBe(["Band"]);
        Of(new RolePay { Band = "band-3" }).ShouldBeEmpty();
        Of(new RolePay { Note = "Varies." }).ShouldBeEmpty();
    }

    [Fact]
    public void RoleHours_UpperEnd_HasToBeAboveTheLower()
    {
        var hours = SampleDocuments.Hours();

        Of(hours).ShouldBeEmpty();
        Of(hours with { Week = 37 }).ShouldBeEmpty();
        Of(hours with { Week = 37, WeekTo = 38 }).ShouldBeEmpty();
        Of(hours with { Week = 37, WeekTo = 37 }).ShouldBe(["WeekTo"]);
        Of(hours with { WeekTo = 37 }).ShouldBe(["WeekTo"]);
    }

    [Fact]
    public void RoleStep_NeitherRoleNorText_IsNotEnough()
    {
        Of(new RoleStepEntry()).ShouldBe(["Text"]);
        Of(new RoleStepEntry { Pathway = "direct" }).ShouldBe(["Text"]);
        Of(new RoleStepEntry { Role = "officer" }).ShouldBeEmpty();
        Of(new RoleStepEntry { Text = "Team leader." }).ShouldBeEmpty();
    }

    [Fact]
    public void Requirement_Level_IsForQualificationsOnly()
    {
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Of(SampleDocuments.Requirement(kind)).ShouldBeEmpty();
            Of(SampleDocuments.Requirement(kind) with { Level = 3 }).ShouldBe(kind == RequirementKind.Qualification ? [] : ["Level"]);
        }
    }

    [Fact]
    public void Requirement_Years_AreForAgeAndResidenceOnly()
    {
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Of(SampleDocuments.Requirement(kind) with { Years = 3 })
                .ShouldBe(kind is RequirementKind.Age or RequirementKind.Residence ? [] : ["Years"]);
        }
    }

    [Fact]
    public void Pathway_Closed_NeedsADateASuccessorAndANote()
    {
        var closed = SampleDocuments.Pathway() with
        {
            Status = PathwayStatus.Closed,
            StatusNote = "Ended.",
            Closed = PartialDate.Parse("2024"),
            ReplacedBy = ["other"],
        };

        Of(closed).ShouldBeEmpty();
        Of(closed with { Closed = null }).ShouldBe(["Status"]);
        Of(closed with { ReplacedBy = [] }).ShouldBe(["Status"]);
        Of(closed with { StatusNote = null }).ShouldBe(["Status"]);
    }

    [Fact]
    public void Pathway_NotClosed_HasNeitherADateNorASuccessor()
    {
        var open = SampleDocuments.Pathway();

        Of(open).ShouldBeEmpty();
        Of(open with { Closed = PartialDate.Parse("2024") }).ShouldBe(["Status"]);
        Of(open with { ReplacedBy = ["other"] }).ShouldBe(["Status"]);
        Of(open with { Status = PathwayStatus.Unconfirmed }).ShouldBe(["Status"]);
        Of(open with { Status = PathwayStatus.Unconfirmed, StatusNote = "Old." }).ShouldBeEmpty();
    }

    [Fact]
    public void Months_Longest_HasToBeAboveTheShortest()
    {
        Of(new Months { From = 6 }).ShouldBeEmpty();
        Of(new Months { From = 6, To = 7 }).ShouldBeEmpty();
        Of(new Months { From = 6, To = 6 }).ShouldBe(["To"]);
    }

    [Fact]
    public void Pay_Number_IsForBandsOnly()
    {
        var pay = SampleDocuments.Pay();

        Of(pay with { Band = 3 }).ShouldBe(["Topic"]);
        Of(pay with { Topic = PayTopic.Band }).ShouldBe(["Topic"]);
        Of(pay with { Topic = PayTopic.Band, Band = 3 }).ShouldBeEmpty();
    }

    [Fact]
    public void Inconsistencies_OfEveryRecordThatHasThem_AreTestedHere()
    {
        var records = typeof(PageDocument).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IConsistent)));

        records.Select(type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            nameof(Months), nameof(PathwayDocument), nameof(PayDocument), nameof(Requirement), nameof(RoleDocument), nameof(RoleHours),
            nameof(RolePay), nameof(RoleStepEntry), nameof(SiteDocument), nameof(WorkingEnvironmentDocument),
        ]);
    }

    private static IReadOnlyList<string> Of(IConsistent record)
    {
        var found = record.Inconsistencies().ToList();
        found.ShouldAllBe(inconsistency =>
            record.GetType().GetProperty(inconsistency.Property) != null && inconsistency.What.EndsWith('.') && inconsistency.Remedy.EndsWith('.'));
        return [.. found.Select(inconsistency => inconsistency.Property)];
    }
}
