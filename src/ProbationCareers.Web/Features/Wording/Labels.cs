using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.Wording;

/// <summary>How typed values are said to readers.</summary>
internal static class Labels
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>A day: 23 November 2026.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>The date of a source and what is known about it: "Undated, 2024 or later".</summary>
    public static string DateOf(PartialDate date, string? note)
    {
        var words = date.ToWords();
        return Sentence(
            note is null ? words
            : note.StartsWith(words, StringComparison.Ordinal) ? note
            : $"{words}, {note}"
        );
    }

    /// <summary>How firmly something is asked for.</summary>
    public static string Of(RequirementStrength strength) =>
        strength switch
        {
            RequirementStrength.Required => "Required",
            RequirementStrength.Varies => "Adverts vary",
            RequirementStrength.Helpful => "Helps",
            _ => "Unconfirmed",
        };

    /// <summary>The colour of the tag of a strength.</summary>
    public static string TagOf(RequirementStrength strength) =>
        strength switch
        {
            RequirementStrength.Required => "required",
            RequirementStrength.Varies => "varies",
            RequirementStrength.Helpful => "helps",
            _ => "unconfirmed",
        };

    /// <summary>What kind of thing is asked for, with its level or years.</summary>
    public static string Of(RequirementKind kind, int? level, int? years)
    {
        var words = kind switch
        {
            RequirementKind.Qualification => "Qualification",
            RequirementKind.Experience => "Experience",
            RequirementKind.Skill => "Skill",
            RequirementKind.Quality => "Personal quality",
            RequirementKind.Check => "Check",
            RequirementKind.Age => "Age",
            RequirementKind.Licence => "Driving licence",
            RequirementKind.Residence => "Time in the UK",
            RequirementKind.RightToWork => "Right to work",
            _ => "Post you hold",
        };
        return (level, years, kind) switch
        {
            ({ } number, _, _) => $"{words}, level {number}",
            (_, { } age, RequirementKind.Age) => $"{words}: {age} or over",
            (_, { } span, _) => $"{words}: {span} {(span == 1 ? "year" : "years")}",
            _ => words,
        };
    }

    /// <summary>Whether there is a caseload.</summary>
    public static string Of(CaseloadKind caseload) =>
        caseload switch
        {
            CaseloadKind.Own => "Yes",
            CaseloadKind.Supports => "No, but you work on colleagues’ cases",
            CaseloadKind.None => "No",
            _ => "Depends on the team",
        };

    /// <summary>Whether something is so.</summary>
    public static string Of(YesNo answer) =>
        answer switch
        {
            YesNo.Yes => "Yes",
            YesNo.No => "No",
            _ => "No source says",
        };

    /// <summary>Terms of use, in a few words.</summary>
    public static string Of(Licence licence) =>
        licence switch
        {
            Licence.OglUk30 => "Open Government Licence v3.0",
            Licence.CrownUnconfirmed => "Crown copyright, licence not shown",
            Licence.Opl30 => "Open Parliament Licence v3.0",
            Licence.Mit => "MIT licence",
            _ => "All rights reserved",
        };

    /// <summary>How sure we are.</summary>
    public static string Of(Confidence sure) =>
        sure switch
        {
            Confidence.High => "High",
            Confidence.Medium => "Medium",
            _ => "Low",
        };

    /// <summary>A family of jobs.</summary>
    public static string Of(JobFamily family) =>
        family switch
        {
            JobFamily.SupervisingPeople => "Supervising people",
            JobFamily.Courts => "Courts",
            JobFamily.Victims => "Victims",
            JobFamily.Interventions => "Programmes and unpaid work",
            JobFamily.Prisons => "Prisons",
            JobFamily.Residential => "Residential work",
            JobFamily.Administration => "Administration",
            _ => "Management",
        };

    /// <summary>A sort of route.</summary>
    public static string Of(PathwayRoute route) =>
        route switch
        {
            PathwayRoute.TrainingProgramme => "Paid training programme",
            PathwayRoute.DirectApplication => "Direct application",
            PathwayRoute.WorkingTowards => "Moving up from another post",
            _ => "Apprenticeship",
        };

    /// <summary>Whether a pathway can be taken, and when.</summary>
    public static string Of(PathwayStatus status, bool opensInWindows) =>
        status == PathwayStatus.Open && opensInWindows ? "Current route, opens in windows" : Of(status);

    /// <summary>Whether a pathway can be taken.</summary>
    public static string Of(PathwayStatus status) =>
        status switch
        {
            PathwayStatus.Open => "Current route",
            PathwayStatus.Closed => "Closed",
            _ => "Unconfirmed",
        };

    /// <summary>The colour of the tag of a status.</summary>
    public static string TagOf(PathwayStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>When the work of a role is done beside office hours; null when nothing is known.</summary>
    public static string? OutOfHours(HowOften evenings, HowOften weekends, HowOften nights)
    {
        var regular = TimesThatAre(HowOften.Yes, evenings, weekends, nights);
        var sometimes = TimesThatAre(HowOften.Sometimes, evenings, weekends, nights);
        return (regular, sometimes) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => $"{Sentence(regular)}; sometimes {sometimes}",
            ({ Length: > 0 }, _) => Sentence(regular),
            (_, { Length: > 0 }) => $"Sometimes {sometimes}",
            _ => (evenings, weekends, nights) == (HowOften.No, HowOften.No, HowOften.No) ? "No evenings, weekends or nights" : null,
        };
    }

    /// <summary>Which of these times no source mentions; null when all are known.</summary>
    public static string? TimesNotKnown(HowOften evenings, HowOften weekends, HowOften nights) =>
        TimesThatAre(HowOften.Unknown, evenings, weekends, nights) is { Length: > 0 } unknown ? Sentence(unknown) : null;

    private static string TimesThatAre(HowOften often, HowOften evenings, HowOften weekends, HowOften nights) =>
        Join(
            new[] { (evenings, "evenings"), (weekends, "weekends"), (nights, "nights") }
                .Where(time => time.Item1 == often)
                .Select(time => time.Item2)
        );

    /// <summary>Names in a sentence: "a, b and c".</summary>
    public static string Join(IEnumerable<string> names, string last = "and")
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    /// <summary>A group of guides.</summary>
    public static string Of(GuideTopic topic) =>
        topic switch
        {
            GuideTopic.Choosing => "Choosing",
            GuideTopic.Applying => "Applying",
            GuideTopic.Checks => "Checks and rules",
            GuideTopic.StartingPoints => "Where you start from",
            GuideTopic.WorkingLife => "Working life and training",
            GuideTopic.TheService => "The Probation Service",
            _ => "For advisers",
        };

    /// <summary>A sort of figure.</summary>
    public static string Of(FigureKind kind) =>
        kind switch
        {
            FigureKind.Pay => "Pay",
            FigureKind.Allowance => "Allowances",
            FigureKind.Pension => "Pension",
            FigureKind.Leave => "Leave",
            FigureKind.Hours => "Hours",
            FigureKind.Training => "Length of training",
            FigureKind.Application => "Applying",
            FigureKind.Rule => "Entry rules",
            FigureKind.Workforce => "Staff",
            FigureKind.Caseload => "People supervised",
            FigureKind.Law => "What the law says",
            FigureKind.OutsidePay => "Pay outside the Probation Service",
            _ => "History",
        };

    /// <summary>A title inside a sentence: without its capital, unless it starts with a name.</summary>
    public static string InSentence(string title) =>
        title.Length == 0 || title.StartsWith("London", StringComparison.Ordinal) || (title.Length > 1 && char.IsUpper(title[1]))
            ? title
            : char.ToLowerInvariant(title[0]) + title[1..];

    /// <summary>Words with a capital at the start.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
