using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>Turns documents into rows: the one place where content changes from the editors' shape to the store's.</summary>
/// <param name="release">The release that is being made.</param>
internal sealed class DocumentMapper(int release)
{
    /// <summary>The rows of a page: the page itself, with its parts in its lists.</summary>
    public Page Map(PageDocument document, string hash)
    {
        Page page = document switch
        {
            RoleDocument role => MapRole(role, hash),
            PathwayDocument pathway => MapPathway(pathway, hash),
            PayDocument pay => MapPay(pay, hash),
            WorkingEnvironmentDocument environment => MapEnvironment(environment, hash),
            SiteDocument site => MapSite(site, hash),
            _ => throw new ArgumentOutOfRangeException(nameof(document), document.Kind, "Not a kind of page."),
        };
        page.Sections.AddRange(document.Text.Sections.Select((section, i) =>
            new PageSection { PageAddress = page.Address, Position = i, Anchor = section.Anchor, Heading = section.Heading, Html = section.Html }));
        page.Sources.AddRange(document.Sources.Distinct().Select((key, i) => new PageSource { PageAddress = page.Address, Position = i, SourceKey = key }));
        return page;
    }

    /// <summary>The row of a source.</summary>
    public static Source Map(SourceDocument source) => new()
    {
        Key = source.Key,
        Title = source.Title,
        Publisher = source.Publisher,
        Url = source.Address,
        Licence = source.Licence,
        Dated = source.Dated,
        DateNote = source.DateNote,
        Looked = source.Looked,
        Sure = source.Sure,
        Why = source.Why,
    };

    private Role MapRole(RoleDocument role, string hash) => new()
    {
        Address = role.Address,
        Slug = role.Slug,
        Kind = role.Kind,
        Title = role.Title,
        Summary = role.Summary,
        Introduction = role.Text.Introduction,
        Reviewed = role.Reviewed,
        ReviewBy = role.ReviewBy,
        Owner = role.Owner,
        ContentHash = hash,
        ChangedInRelease = release,
        ShortName = role.ShortName,
        PartOfAddress = RoleAddress(role.PartOf),
        Employer = role.Employer,
        Status = role.Status,
        StatusNote = role.StatusNote,
        PayBandAddress = PayAddress(role.Pay.Band),
        PayNote = role.Pay.Note,
        HoursAWeek = role.Hours.Week,
        HoursAWeekTo = role.Hours.WeekTo,
        HoursPattern = role.Hours.Pattern,
        Evenings = role.Hours.Evenings,
        Weekends = role.Hours.Weekends,
        Nights = role.Hours.Nights,
        Caseload = role.Caseload.Holds,
        CaseloadNote = role.Caseload.Note,
        Travel = role.Travel,
        YouNeed = role.YouNeed,
        HowLong = role.HowLong,
        Items =
        [
            .. Items(role, PageItemKind.OtherTitle, role.OtherTitles),
            .. Items(role, PageItemKind.SearchWord, role.SearchWords),
            .. Items(role, PageItemKind.Task, role.Tasks),
            .. Items(role, PageItemKind.Skill, role.Skills),
            .. Items(role, PageItemKind.Restriction, role.Restrictions),
        ],
        Requirements = Requirements(role, role.Requirements),
        Links = Links(role, role.Links),
        Environments = [.. role.WorkingEnvironments.Distinct().Select((slug, i) => new RoleEnvironment
        {
            PageAddress = role.Address, Position = i, EnvironmentAddress = PageKind.WorkingEnvironment.Address(slug),
        })],
        Pathways = [.. role.Pathways.Distinct().Select((slug, i) => new RolePathway
        {
            PageAddress = role.Address, Position = i, PathwayAddress = PageKind.Pathway.Address(slug),
        })],
        Steps = [.. role.LeadsTo.Select((step, i) => new RoleStep
        {
            PageAddress = role.Address, Position = i, NextRoleAddress = RoleAddress(step.Role), PathwayAddress = PathwayAddress(step.Pathway), Text = step.Text,
        })],
        Related = [.. role.RelatedRoles.Distinct().Select((slug, i) => new RoleRelation
        {
            PageAddress = role.Address, Position = i, RelatedAddress = PageKind.Role.Address(slug),
        })],
        Families = [.. role.JobFamilies.Distinct().Select((family, i) => new RoleFamily { PageAddress = role.Address, Position = i, Family = family })],
        Stories = [.. role.Stories.Select((story, i) => new RoleStory
        {
            PageAddress = role.Address, Position = i, Title = story.Title, Summary = story.Summary, SourceKey = story.Source,
        })],
    };

    private Pathway MapPathway(PathwayDocument pathway, string hash) => new()
    {
        Address = pathway.Address,
        Slug = pathway.Slug,
        Kind = pathway.Kind,
        Title = pathway.Title,
        Summary = pathway.Summary,
        Introduction = pathway.Text.Introduction,
        Reviewed = pathway.Reviewed,
        ReviewBy = pathway.ReviewBy,
        Owner = pathway.Owner,
        ContentHash = hash,
        ChangedInRelease = release,
        Route = pathway.Route,
        From = pathway.From,
        ToAddress = PageKind.Role.Address(pathway.To),
        Status = pathway.Status,
        StatusNote = pathway.StatusNote,
        Closed = pathway.Closed,
        MonthsFrom = pathway.Length?.From,
        MonthsTo = pathway.Length?.To,
        LengthNote = pathway.LengthNote,
        Employer = pathway.Employer,
        PayBandAddress = PayAddress(pathway.PayBand),
        PayNote = pathway.PayNote,
        Items = [.. Items(pathway, PageItemKind.Award, pathway.Awards)],
        Requirements = Requirements(pathway, pathway.Requirements),
        Links = Links(pathway, pathway.Links),
        Steps = [.. pathway.Steps.Select((step, i) => new PathwayStep
        {
            PageAddress = pathway.Address,
            Position = i,
            Title = step.Title,
            Text = step.Text,
            MonthsFrom = step.Length?.From,
            MonthsTo = step.Length?.To,
            SourceKey = step.Source,
            IsUnconfirmed = step.Unconfirmed,
        })],
        Origins = [.. pathway.FromRoles.Distinct().Select((slug, i) => new PathwayOrigin
        {
            PageAddress = pathway.Address, Position = i, RoleAddress = PageKind.Role.Address(slug),
        })],
        Successors = [.. pathway.ReplacedBy.Distinct().Select((slug, i) => new PathwaySuccessor
        {
            PageAddress = pathway.Address, Position = i, SuccessorAddress = PageKind.Pathway.Address(slug),
        })],
    };

    private PayPage MapPay(PayDocument pay, string hash) => new()
    {
        Address = pay.Address,
        Slug = pay.Slug,
        Kind = pay.Kind,
        Title = pay.Title,
        Summary = pay.Summary,
        Introduction = pay.Text.Introduction,
        Reviewed = pay.Reviewed,
        ReviewBy = pay.ReviewBy,
        Owner = pay.Owner,
        ContentHash = hash,
        ChangedInRelease = release,
        Topic = pay.Topic,
        Band = pay.Band,
        InShort = pay.InShort,
        Items = [.. Items(pay, PageItemKind.NotKnown, pay.NotKnown)],
        Links = Links(pay, pay.Links),
        Values = [.. pay.Values.Select((value, i) => new PayValue
        {
            PageAddress = pay.Address,
            Position = i,
            Label = value.Label,
            Amount = value.Amount,
            Unit = value.Unit,
            AsAt = value.AsAt,
            SourceKey = value.Source,
            Note = value.Note,
            IsUnconfirmed = value.Unconfirmed,
        })],
        Benefits = [.. pay.Benefits.Select((benefit, i) => new PayBenefit
        {
            PageAddress = pay.Address, Position = i, Title = benefit.Title, Text = benefit.Text, SourceKey = benefit.Source, IsUnconfirmed = benefit.Unconfirmed,
        })],
    };

    private WorkingEnvironment MapEnvironment(WorkingEnvironmentDocument environment, string hash) => new()
    {
        Address = environment.Address,
        Slug = environment.Slug,
        Kind = environment.Kind,
        Title = environment.Title,
        Summary = environment.Summary,
        Introduction = environment.Text.Introduction,
        Reviewed = environment.Reviewed,
        ReviewBy = environment.ReviewBy,
        Owner = environment.Owner,
        ContentHash = hash,
        ChangedInRelease = release,
        Hours = environment.Hours,
        Caseload = environment.Caseload,
        Travel = environment.Travel,
        HybridWorking = environment.HybridWorking,
        Items =
        [
            .. Items(environment, PageItemKind.WorkWith, environment.WorkWith),
            .. Items(environment, PageItemKind.Demand, environment.Demands),
        ],
    };

    private SitePage MapSite(SiteDocument site, string hash) => new()
    {
        Address = site.Address,
        Slug = site.Slug,
        Kind = site.Kind,
        Title = site.Title,
        Summary = site.Summary,
        Introduction = site.Text.Introduction,
        Reviewed = site.Reviewed,
        ReviewBy = site.ReviewBy,
        Owner = site.Owner,
        ContentHash = hash,
        ChangedInRelease = release,
    };

    private static IEnumerable<PageItem> Items(PageDocument page, PageItemKind kind, IEnumerable<string> texts) =>
        texts.Select((text, i) => new PageItem { PageAddress = page.Address, Kind = kind, Position = i, Text = text });

    private static List<PageRequirement> Requirements(PageDocument page, IEnumerable<Requirement> requirements) =>
        [.. requirements.Select((requirement, i) => new PageRequirement
        {
            PageAddress = page.Address,
            Position = i,
            Kind = requirement.Kind,
            Text = requirement.Text,
            Strength = requirement.Strength,
            Level = requirement.Level,
            Years = requirement.Years,
            SourceKey = requirement.Source,
        })];

    private static List<PageLink> Links(PageDocument page, IEnumerable<ExternalLink> links) =>
        [.. links.Select((link, i) => new PageLink { PageAddress = page.Address, Position = i, Title = link.Title, Url = link.Address })];

    private static string? RoleAddress(string? slug) => slug is null ? null : PageKind.Role.Address(slug);

    private static string? PathwayAddress(string? slug) => slug is null ? null : PageKind.Pathway.Address(slug);

    private static string? PayAddress(string? slug) => slug is null ? null : PageKind.Pay.Address(slug);
}
