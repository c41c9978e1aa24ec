using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Tests;

/// <summary>Documents with nothing wrong, which tests change with <c>with</c>.</summary>
internal static class SampleDocuments
{
    private static readonly DateOnly Reviewed = new(2026, 11, 1);
    private static readonly DateOnly ReviewBy = new(2027, 5, 1);

    public static SiteDocument SitePage() =>
        new()
        {
            Title = "Privacy",
            Summary = "What we keep.",
            Reviewed = Reviewed,
            ReviewBy = ReviewBy,
            Owner = "Content team",
            Slug = "privacy",
        };

    public static RoleDocument Role() =>
        new()
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
        new()
        {
            Pattern = FigureText.Of("Weekdays."),
            Evenings = HowOften.No,
            Weekends = HowOften.No,
            Nights = HowOften.No,
        };

    public static PathwayDocument Pathway() =>
        new()
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
            LengthNote = FigureText.Of("Not known."),
            Employer = "The Probation Service",
            PayNote = FigureText.Of("Paid."),
            Requirements = [],
            Steps = [],
        };

    public static PayDocument Pay() =>
        new()
        {
            Title = "Leave",
            Summary = "A benefit.",
            Reviewed = Reviewed,
            ReviewBy = ReviewBy,
            Owner = "Content team",
            Slug = "leave",
            Topic = PayTopic.Leave,
            InShort = FigureText.Of("Paid days off."),
        };

    public static FigureDocument Figure(string key, params FigureValue[] history) =>
        new()
        {
            Key = key,
            Label = key,
            Kind = FigureKind.Pay,
            Unit = FigureUnit.PoundsAYear,
            Value = 21000,
            AsAt = PartialDate.Parse("2026-09"),
            Source = "official",
            History = history,
        };

    public static FigureValue Value(decimal value, string asAt) =>
        new()
        {
            Value = value,
            AsAt = PartialDate.Parse(asAt),
            Source = "official",
        };

    public static WorkingEnvironmentDocument WorkingEnvironment() =>
        new()
        {
            Title = "Office",
            Summary = "A place.",
            Reviewed = Reviewed,
            ReviewBy = ReviewBy,
            Owner = "Content team",
            Slug = "office",
            WorkWith = ["colleagues"],
            Hours = FigureText.Of("Weekdays."),
            Caseload = FigureText.Of("None."),
            Travel = FigureText.Of("Little."),
            HybridWorking = FigureText.Of("Some days."),
            Demands = ["It is busy."],
        };

    public static Requirement Requirement(RequirementKind kind) =>
        new()
        {
            Kind = kind,
            Text = FigureText.Of("Something."),
            Strength = RequirementStrength.Required,
            Source = "official",
        };

    public static ContentSet Content(params PageDocument[] pages) =>
        new()
        {
            Settings = new()
            {
                Name = "Test",
                Summary = "",
                Coverage = "",
                Navigation = [],
                Footer = [],
                Questions = [],
                Indexes = [],
                Licences = [],
            },
            Pages = pages,
        };
}
