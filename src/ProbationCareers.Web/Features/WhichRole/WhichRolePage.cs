using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Questions;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Which kind of work suits someone.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Form">The questions and the answers.</param>
/// <param name="Results">Every role with its reasons; none before anything is answered.</param>
internal sealed record WhichRolePage(PageMeta Meta, QuestionForm Form, IReadOnlyList<RoleResult> Results) : ViewPage(Meta)
{
    public const string Heading = "Which probation work would suit you?";

    /// <summary>What the page is for.</summary>
    public const string Lead =
        "Eight questions about how you like to work. You get the roles whose work our sources describe, in the order in which "
        + "they fit, with why, why not, and where each fact is from.";

    /// <summary>What is pressed to see the results.</summary>
    public const string Button = "Show what fits";

    /// <summary>How many fit well.</summary>
    public int WellCount => Results.Count(result => result.Match.Fitting == Fitting.Well);

    /// <summary>The results by how they fit, best first; groups without a role are left out.</summary>
    public IEnumerable<FittingGroup> Groups =>
        new[]
        {
            Group(Fitting.Well, "Fits what you said", "open"),
            Group(Fitting.Partly, "Fits in part, or little is known", "check"),
            Group(Fitting.Badly, "Probably not for you", "notopen"),
        }.Where(group => group.Results.Count > 0);

    /// <summary>Whether anything was liked or avoided.</summary>
    public bool HasWishes => Results.Any(result => result.Match.Reasons.Count > 0);

    /// <summary>The first few side by side; null when nothing sets some before others.</summary>
    public string? CompareAddress =>
        !HasWishes
            ? null
            : Content.SiteAddresses.Compare
                + Results.Take(3).Aggregate(QueryString.Empty, (query, result) => query.Add(CompareKind.Roles.Key, result.Role.Slug));

    private FittingGroup Group(Fitting fitting, string heading, string modifier) =>
        new(fitting, HasWishes ? heading : "Every role", modifier, [.. Results.Where(result => result.Match.Fitting == fitting)]);

    /// <summary>What a side of the work is called.</summary>
    public static string Of(WorkAspect aspect) =>
        aspect switch
        {
            WorkAspect.OwnCaseload => "a caseload of your own",
            WorkAspect.Evenings => "evening work",
            WorkAspect.Weekends => "weekend work",
            WorkAspect.Nights => "night work",
            WorkAspect.Court => "work in court",
            WorkAspect.Prison => "work inside a prison",
            WorkAspect.Groups => "leading groups",
            WorkAspect.Victims => "work with victims",
            WorkAspect.PeopleWhoOffended => "work with people who have offended",
            WorkAspect.Writing => "writing reports and records",
            WorkAspect.Presenting => "speaking in front of others",
            WorkAspect.Desk => "desk work",
            WorkAspect.Travel => "going to other places",
            WorkAspect.Practical => "practical work",
            _ => "leading staff",
        };

    /// <summary>A reason in words.</summary>
    public static string Of(Reason reason) =>
        (reason.Fact?.Part, Of(reason.Preference.Aspect)) switch
        {
            (WorkPart.Main, var what) => $"{Labels.Sentence(what)}: the main part of the job",
            (WorkPart.Some, var what) => $"{Labels.Sentence(what)}: part of the job, or of some posts",
            (_, var what) => $"No {what}",
        };
}
