using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Markdown;

/// <summary>The sections of each kind of page, in the order in which a reader meets them.</summary>
internal static class FixedSections
{
    private static readonly FixedSection[] Role =
    [
        Of<RoleDocument>("tasks", "What you’ll do", role => role.Tasks.Count > 0),
        new("types", "Types of this work", (page, index) => index.TypesOf.Contains(page.Slug)),
        Of<RoleDocument>("working-environment", "Where and when you’ll work", _ => true),
        Of<RoleDocument>("skills", "Skills and knowledge", role => role.Skills.Count > 0),
        Of<RoleDocument>("requirements", "What you need", role => role.Requirements.Count > 0),
        Of<RoleDocument>("restrictions", "Checks and restrictions", role => role.Restrictions.Count > 0),
        Of<RoleDocument>("how-to-become", "How to get in", role => role.Pathways.Count > 0),
        OnlyText("application", "How to apply"),
        OnlyText("training", "Your first year"),
        Of<RoleDocument>("pay", "Pay and benefits", _ => true),
        Of<RoleDocument>("progression", "Where it can lead", role => role.LeadsTo.Count > 0),
        OnlyText("veterans", "If you’re leaving the armed forces"),
        new("stories", "First-hand accounts", (page, index) => index.StoriesOf.Contains(page.Slug)),
        Of<RoleDocument>("related", "Related jobs", role => role.RelatedRoles.Count > 0 || role.JobFamilies.Count > 0),
        Of<RoleDocument>("more-information", "More information", role => role.Links.Count > 0),
    ];

    private static readonly FixedSection[] Pathway =
    [
        OnlyText("who-for", "Is it for you?"),
        Of<PathwayDocument>("requirements", "What you need", pathway => pathway.Requirements.Count > 0),
        Of<PathwayDocument>("steps", "Step by step", pathway => pathway.Steps.Count > 0),
        Of<PathwayDocument>("length", "How long it takes", _ => true),
        Of<PathwayDocument>("pay", "Pay while you train", _ => true),
        Of<PathwayDocument>("awards", "What you earn on the way", pathway => pathway.Awards.Count > 0),
        Of<PathwayDocument>("next", "What comes next", _ => true),
        Of<PathwayDocument>("more-information", "More information", pathway => pathway.Links.Count > 0),
    ];

    private static readonly FixedSection[] Pay =
    [
        Of<PayDocument>("values", "What we know", pay => FiguresOf(pay).Any()),
        new("history", "How it has changed", (page, index) => FiguresOf((PayDocument)page).Any(key => index.FiguresWithHistory.Contains(key))),
        Of<PayDocument>("benefits", "What you get", pay => pay.Benefits.Count > 0),
        OnlyText("how-it-works", "How it works"),
        Of<PayDocument>("not-known", "What is not known", pay => pay.NotKnown.Count > 0),
        new("roles", "Who gets it", (page, index) => index.RolesInBand.Contains(page.Slug)),
        Of<PayDocument>("more-information", "More information", pay => pay.Links.Count > 0),
    ];

    private static readonly FixedSection[] WorkingEnvironment =
    [
        OnlyText("what-it-is-like", "What it is like"),
        Of<WorkingEnvironmentDocument>("work-with", "Who you work with", _ => true),
        Of<WorkingEnvironmentDocument>("hours", "Hours and shifts", _ => true),
        Of<WorkingEnvironmentDocument>("caseload", "Caseload", _ => true),
        Of<WorkingEnvironmentDocument>("travel", "Travel and working from home", _ => true),
        Of<WorkingEnvironmentDocument>("demands", "What is hard about it", _ => true),
        new("roles", "Roles found here", (page, index) => index.RolesInEnvironment.Contains(page.Slug)),
        OnlyText("more-information", "More information"),
    ];

    private static readonly FixedSection[] Skill =
    [
        Of<SkillDocument>("on-the-job", "On the job", _ => true),
        Of<SkillDocument>("show-it", "How to show it", _ => true),
        Of<SkillDocument>("roles", "Roles that ask for it", skill => skill.Roles.Count > 0),
        OnlyText("more-information", "More information"),
    ];

    private static readonly FixedSection[] Guide =
    [
        Of<GuideDocument>("related", "Roles and pathways that this is about", guide => guide.Roles.Count > 0 || guide.Pathways.Count > 0),
        Of<GuideDocument>("read-next", "Read next", guide => guide.ReadNext.Count > 0),
        Of<GuideDocument>("more-information", "More information", guide => guide.Links.Count > 0),
    ];

    /// <summary>The sections of a kind of page, in order.</summary>
    public static IReadOnlyList<FixedSection> Of(PageKind kind) => kind switch
    {
        PageKind.Role => Role,
        PageKind.Pathway => Pathway,
        PageKind.Pay => Pay,
        PageKind.WorkingEnvironment => WorkingEnvironment,
        PageKind.Skill => Skill,
        PageKind.Guide => Guide,
        _ => [],
    };

    /// <summary>
    /// The sections of a page in their final order: each fixed section that has text or data, followed by the sections
    /// that the editor wrote after it under headings of their own.
    /// </summary>
    public static IReadOnlyList<PageSection> Arrange(PageDocument page, ContentIndex index)
    {
        var fixedSections = Of(page.Kind);
        var written = page.Text.Sections;
        var own = written.TakeWhile(section => !IsFixed(section)).ToList();
        foreach (var place in fixedSections)
        {
            var at = written.Index().FirstOrDefault(section => section.Item.Anchor == place.Anchor, (Index: -1, Item: null!)).Index;
            if (at >= 0)
            {
                own.Add(written[at].Heading == place.Heading ? written[at] : written[at] with { Heading = place.Heading });
                own.AddRange(written.Skip(at + 1).TakeWhile(section => !IsFixed(section)));
            }
            else if (place.HasData(page, index))
            {
                own.Add(place.Empty);
            }
        }

        return own;

        bool IsFixed(PageSection section) => fixedSections.Any(place => place.Anchor == section.Anchor);
    }

    private static IEnumerable<string> FiguresOf(PayDocument pay) => new[] { pay.Lowest, pay.Highest }.OfType<string>().Concat(pay.Amounts);

    private static FixedSection OnlyText(string anchor, string heading) => new(anchor, heading, (_, _) => false);

    private static FixedSection Of<T>(string anchor, string heading, Func<T, bool> hasData)
        where T : PageDocument => new(anchor, heading, (page, _) => hasData((T)page));
}
