namespace ProbationCareers.Content.Documents;

/// <summary>The kinds of page. Each has a folder under content/ and, but for <see cref="Site"/>, a page that lists them.</summary>
public enum PageKind
{
    /// <summary>A job, or a type of one: content/roles, /roles/{slug}.</summary>
    Role,

    /// <summary>A way into a job, with its steps: content/pathways, /pathways/{slug}.</summary>
    Pathway,

    /// <summary>A pay band, an allowance or a benefit: content/pay, /pay/{slug}.</summary>
    Pay,

    /// <summary>A place or setting where people work: content/working-environments, /working-environments/{slug}.</summary>
    WorkingEnvironment,

    /// <summary>A skill that the work takes: content/skills, /skills/{slug}.</summary>
    Skill,

    /// <summary>A page that answers a question across roles: content/guides, /guides/{slug}.</summary>
    Guide,

    /// <summary>A first-hand account published elsewhere: content/stories, an entry of /stories.</summary>
    Story,

    /// <summary>A page about the site itself, such as its privacy notice: content/site, /{slug}.</summary>
    Site,
}

/// <summary>Where the pages of a kind are kept and served.</summary>
public static class PageKindExtensions
{
    /// <summary>The kind's folder below content/, which is also the first part of its pages' addresses (but for site pages).</summary>
    public static string Folder(this PageKind kind) =>
        kind switch
        {
            PageKind.Role => "roles",
            PageKind.Pathway => "pathways",
            PageKind.Pay => "pay",
            PageKind.WorkingEnvironment => "working-environments",
            PageKind.Skill => "skills",
            PageKind.Guide => "guides",
            PageKind.Story => "stories",
            PageKind.Site => "site",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of page."),
        };

    /// <summary>The address of a page of this kind, from the site's root: /roles/probation-officer.</summary>
    public static string Address(this PageKind kind, string slug) =>
        kind switch
        {
            PageKind.Site => $"/{slug}",
            PageKind.Story => $"/{kind.Folder()}#{slug}",
            _ => $"/{kind.Folder()}/{slug}",
        };

    /// <summary>The record that a page of this kind is read as.</summary>
    internal static Type DocumentType(this PageKind kind) =>
        kind switch
        {
            PageKind.Role => typeof(RoleDocument),
            PageKind.Pathway => typeof(PathwayDocument),
            PageKind.Pay => typeof(PayDocument),
            PageKind.WorkingEnvironment => typeof(WorkingEnvironmentDocument),
            PageKind.Skill => typeof(SkillDocument),
            PageKind.Guide => typeof(GuideDocument),
            PageKind.Story => typeof(StoryDocument),
            PageKind.Site => typeof(SiteDocument),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of page."),
        };
}
