using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Markdown;

/// <summary>The sections of each kind of page, in the order in which a reader meets them.</summary>
internal static class FixedSections
{
    private static readonly FixedSection[] Role =
    [
        Of<RoleDocument>(SectionAnchors.Tasks, "What you’ll do", role => role.Tasks.Count > 0) with
        {
            Budget = 130,
        },
        new(SectionAnchors.Types, "Types of this work", (page, index) => index.TypesOf.Contains(page.Slug)) { Budget = 90 },
        Of<RoleDocument>(SectionAnchors.WorkingEnvironment, "Where and when you’ll work", _ => true) with
        {
            Budget = 60,
        },
        Of<RoleDocument>(SectionAnchors.Pay, "Pay and benefits", _ => true) with
        {
            Budget = 100,
        },
        Of<RoleDocument>(SectionAnchors.Requirements, "What you need", role => role.Requirements.Count > 0) with
        {
            Budget = 190,
        },
        Of<RoleDocument>(SectionAnchors.Restrictions, "Checks and restrictions", role => role.Restrictions.Count > 0) with
        {
            Budget = 80,
        },
        Of<RoleDocument>(SectionAnchors.HowToBecome, "How to get in", role => role.Pathways.Count > 0) with
        {
            Budget = 120,
        },
        OnlyText(SectionAnchors.Application, "How to apply") with
        {
            Budget = 100,
        },
        OnlyText(SectionAnchors.Training, "Your first year") with
        {
            Budget = 70,
        },
        Of<RoleDocument>(SectionAnchors.Progression, "Where it can lead", role => role.LeadsTo.Count > 0) with
        {
            Budget = 75,
        },
        new(SectionAnchors.Stories, "First-hand accounts", (page, index) => index.StoriesOf.Contains(page.Slug)) { Budget = 50 },
        Of<RoleDocument>(SectionAnchors.Related, "Related jobs", role => role.RelatedRoles.Count > 0 || role.JobFamilies.Count > 0) with
        {
            Budget = 50,
        },
        Of<RoleDocument>(SectionAnchors.Skills, "Skills and knowledge", role => role.Skills.Count > 0),
        OnlyText(SectionAnchors.Veterans, "If you’re leaving the armed forces"),
        Of<RoleDocument>(SectionAnchors.MoreInformation, "More information", role => role.Links.Count > 0),
    ];

    private static readonly FixedSection[] Pathway =
    [
        OnlyText(SectionAnchors.WhoFor, "Is it for you?"),
        Of<PathwayDocument>(SectionAnchors.Requirements, "What you need", pathway => pathway.Requirements.Count > 0),
        Of<PathwayDocument>(SectionAnchors.Steps, "Step by step", pathway => pathway.Steps.Count > 0),
        Of<PathwayDocument>(SectionAnchors.Length, "How long it takes", _ => true),
        Of<PathwayDocument>(SectionAnchors.Pay, "Pay while you train", _ => true),
        Of<PathwayDocument>(SectionAnchors.Awards, "What you earn on the way", pathway => pathway.Awards.Count > 0),
        Of<PathwayDocument>(SectionAnchors.Next, "What comes next", _ => true),
        Of<PathwayDocument>(SectionAnchors.MoreInformation, "More information", pathway => pathway.Links.Count > 0),
    ];

    private static readonly FixedSection[] Pay =
    [
        Of<PayDocument>(SectionAnchors.Values, "What we know", pay => FiguresOf(pay).Any()),
        new(
            SectionAnchors.History,
            "How it has changed",
            (page, index) => FiguresOf((PayDocument)page).Any(key => index.FiguresWithHistory.Contains(key))
        ),
        Of<PayDocument>(SectionAnchors.Benefits, "What you get", pay => pay.Benefits.Count > 0),
        OnlyText(SectionAnchors.HowItWorks, "How it works"),
        new(SectionAnchors.Roles, "Who gets it", (page, index) => index.RolesInBand.Contains(page.Slug)),
        Of<PayDocument>(SectionAnchors.NotKnown, "What we don’t know", pay => pay.NotKnown.Count > 0),
        Of<PayDocument>(SectionAnchors.MoreInformation, "More information", pay => pay.Links.Count > 0),
    ];

    private static readonly FixedSection[] WorkingEnvironment =
    [
        OnlyText(SectionAnchors.WhatItIsLike, "What it is like"),
        Of<WorkingEnvironmentDocument>(SectionAnchors.WorkWith, "Who you work with", _ => true),
        Of<WorkingEnvironmentDocument>(SectionAnchors.Hours, "Hours and shifts", _ => true),
        Of<WorkingEnvironmentDocument>(SectionAnchors.Caseload, "Caseload", _ => true),
        Of<WorkingEnvironmentDocument>(SectionAnchors.Travel, "Travel and working from home", _ => true),
        Of<WorkingEnvironmentDocument>(SectionAnchors.Demands, "What is hard about it", _ => true),
        new(SectionAnchors.Roles, "Roles found here", (page, index) => index.RolesInEnvironment.Contains(page.Slug)),
        OnlyText(SectionAnchors.MoreInformation, "More information"),
    ];

    private static readonly FixedSection[] Skill =
    [
        Of<SkillDocument>(SectionAnchors.OnTheJob, "On the job", _ => true),
        Of<SkillDocument>(SectionAnchors.ShowIt, "How to show it", _ => true),
        Of<SkillDocument>(SectionAnchors.Roles, "Roles that ask for it", skill => skill.Roles.Count > 0),
        OnlyText(SectionAnchors.MoreInformation, "More information"),
    ];

    private static readonly FixedSection[] Guide =
    [
        Of<GuideDocument>(
            SectionAnchors.Related,
            "Roles and pathways that this is about",
            guide => guide.Roles.Count > 0 || guide.Pathways.Count > 0
        ),
        Of<GuideDocument>(SectionAnchors.ReadNext, "Read next", guide => guide.ReadNext.Count > 0),
        Of<GuideDocument>(SectionAnchors.MoreInformation, "More information", guide => guide.Links.Count > 0),
    ];

    /// <summary>
    /// How many words readers should meet on a page of a kind at most, folded sections apart; null when there is no limit.
    /// </summary>
    public static int? BudgetOf(PageKind kind) =>
        kind switch
        {
            PageKind.Role => 1150,
            PageKind.Pathway => 900,
            PageKind.Pay => 700,
            PageKind.WorkingEnvironment => 800,
            PageKind.Skill => 500,
            PageKind.Guide => 1200,
            _ => null,
        };

    /// <summary>The sections of a kind of page, in order.</summary>
    public static IReadOnlyList<FixedSection> Of(PageKind kind) =>
        kind switch
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
