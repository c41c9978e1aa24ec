using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Tests;

/// <summary>Documents with nothing wrong, which tests change with <c>with</c>.</summary>
internal static class SampleDocuments
{
    private static readonly DateOnly Reviewed = new(2026, 11, 1);
    private static readonly DateOnly ReviewBy = new(2027, 5, 1);

    public static SiteDocument SitePage() => new()
    {
        Title = "Privacy",
        Summary = "What we keep.",
        Reviewed = Reviewed,
        ReviewBy = ReviewBy,
        Owner = "Content team",
        Slug = "privacy",
    };

    public static RoleDocument Role() => new()
    {
        Title = "Officer",
        Summary = "A role.",
        Reviewed = Reviewed,
        ReviewBy = ReviewBy,
        Owner = "Content team",
        Slug = "officer",
        Employer = "The Probation Service",
        Status = RoleStatus.InUse,
        Pay = new() { Band = "band-3" },
        Hours = Hours(),
        Caseload = new() { Holds = CaseloadKind.Own },
        WorkingEnvironments = [],
        Tasks = [],
        Skills = [],
        YouNeed = "No degree.",
        Requirements = [],
        HowLong = "A year.",
        JobFamilies = [],
    };

    public static RoleHours Hours() =>
        new() { Pattern = "Weekdays.", Evenings = HowOften.No, Weekends = HowOften.No, Nights = HowOften.No };

    public static PathwayDocument Pathway() => new()
    {
        Title = "Direct application",
        Summary = "A way in.",
        Reviewed = Reviewed,
        ReviewBy = ReviewBy,
        Owner = "Content team",
        Slug = "direct",
        Route = PathwayRoute.DirectApplication,
        From = "Anyone",
        To = "officer",
        Status = PathwayStatus.Open,
        LengthNote = "Not known.",
        Employer = "The Probation Service",
        PayNote = "Paid.",
        Requirements = [],
        Steps = [],
    };

    public static PayDocument Pay() => new()
    {
        Title = "Leave",
        Summary = "A benefit.",
        Reviewed = Reviewed,
        ReviewBy = ReviewBy,
        Owner = "Content team",
        Slug = "leave",
        Topic = PayTopic.Leave,
        InShort = "Paid days off.",
    };

    public static PayValueEntry PayValue(string label, string asAt) =>
        new() { Label = label, Amount = 1, Unit = PayUnit.Pounds, AsAt = PartialDate.Parse(asAt), Source = "official" };

    public static WorkingEnvironmentDocument WorkingEnvironment() => new()
    {
        Title = "Office",
        Summary = "A place.",
        Reviewed = Reviewed,
        ReviewBy = ReviewBy,
        Owner = "Content team",
        Slug = "office",
        WorkWith = ["colleagues"],
        Hours = "Weekdays.",
        Caseload = "None.",
        Travel = "Little.",
        HybridWorking = "Some days.",
        Demands = ["It is busy."],
    };

    public static Requirement Requirement(RequirementKind kind) =>
        new() { Kind = kind, Text = "Something.", Strength = RequirementStrength.Required, Source = "official" };

    public static ContentSet Content(params PageDocument[] pages) => new()
    {
        Settings = new() { Name = "Test", Summary = "", Coverage = "", Navigation = [], Footer = [], Indexes = [], Licences = [] },
        Pages = pages,
    };
}
