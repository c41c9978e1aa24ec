using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>The page of a role.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">The role's typed facts.</param>
internal sealed record RolePage(PageMeta Meta, PageBody Body, RoleFacts Facts) : ViewPage(Meta)
{
    /// <summary>The related roles that fit beside this one in a comparison.</summary>
    public IEnumerable<RoleCard> Compared => Facts.Related.Take(CompareQuestion.Most - 1);

    /// <summary>The comparison with them; null when there are none.</summary>
    public string? CompareAddress => Facts.Related.Count == 0
        ? null
        : SiteAddresses.Compare + Compared.Aggregate(QueryString.Create(CompareKind.Roles.Key, Meta.Slug!), (query, card) => query.Add(CompareKind.Roles.Key, card.Slug));
}

/// <summary>The list of all roles.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Places">The places that can be asked for.</param>
/// <param name="All">Every role, in the order asked for.</param>
internal sealed record RoleIndexPage(PageMeta Meta, string Introduction, RoleFilter Filter, IReadOnlyList<FrameLink> Places, IReadOnlyList<RoleCard> All) : ViewPage(Meta)
{
    /// <summary>Roles that are not a type of another, when nothing is asked for.</summary>
    public IEnumerable<RoleCard> Whole => All.Where(card => card.PartOfAddress is null);

    /// <summary>Types, by the role that they are types of, when nothing is asked for.</summary>
    public IEnumerable<IGrouping<string, RoleCard>> Types => All.Where(card => card.PartOfAddress is not null).GroupBy(card => card.PartOfTitle!);

    /// <summary>Those that are as asked.</summary>
    public IReadOnlyList<RoleCard> Matching { get; } = [.. All.Where(card => Filter.Fits(card) == Fit.Yes)];

    /// <summary>Those of which no source says whether they are.</summary>
    public IReadOnlyList<RoleCard> Open { get; } = [.. All.Where(card => Filter.Fits(card) == Fit.NotKnown)];
}

/// <summary>The typed facts of a role.</summary>
internal sealed record RoleFacts
{
    /// <summary>How many guides a role leads to by itself; the others are one step further.</summary>
    private const int GuidesShown = 6;

    /// <summary>The short form that people use.</summary>
    public required string? ShortName { get; init; }

    /// <summary>The role that it is a type of.</summary>
    public required FrameLink? PartOf { get; init; }

    /// <summary>Who employs people in it.</summary>
    public required string Employer { get; init; }

    /// <summary>Whether it exists today.</summary>
    public required RoleStatus Status { get; init; }

    /// <summary>What changed.</summary>
    public required FigureText? StatusNote { get; init; }

    /// <summary>The page of its pay band.</summary>
    public required FrameLink? Band { get; init; }

    /// <summary>What to know about its pay.</summary>
    public required FigureText? PayNote { get; init; }

    /// <summary>The figure of its hours a week.</summary>
    public required Figure? Week { get; init; }

    /// <summary>The pattern in words.</summary>
    public required FigureText HoursPattern { get; init; }

    /// <summary>Work in the evening.</summary>
    public required HowOften Evenings { get; init; }

    /// <summary>Work at weekends.</summary>
    public required HowOften Weekends { get; init; }

    /// <summary>Work at night.</summary>
    public required HowOften Nights { get; init; }

    /// <summary>Whether there is a caseload.</summary>
    public required CaseloadKind Caseload { get; init; }

    /// <summary>What the caseload is like.</summary>
    public required FigureText? CaseloadNote { get; init; }

    /// <summary>How much travel there is.</summary>
    public required string? Travel { get; init; }

    /// <summary>What you need, in a few words.</summary>
    public required string YouNeed { get; init; }

    /// <summary>How long it takes, in words.</summary>
    public required string HowLong { get; init; }

    /// <summary>Where it is done.</summary>
    public required IReadOnlyList<FrameLink> Environments { get; init; }

    /// <summary>The families of jobs that it belongs to.</summary>
    public required IReadOnlyList<JobFamily> Families { get; init; }

    /// <summary>What people go on to do.</summary>
    public required IReadOnlyList<NextStep> Steps { get; init; }

    /// <summary>First-hand accounts.</summary>
    public required IReadOnlyList<StoryPart> Stories { get; init; }

    /// <summary>Pages about skills that it asks for.</summary>
    public required IReadOnlyList<FrameLink> SkillPages { get; init; }

    /// <summary>The guides that are most about it: those about the fewest other roles first.</summary>
    public required IReadOnlyList<FrameLink> Guides { get; init; }

    /// <summary>The types of it.</summary>
    public required IReadOnlyList<Destination> Types { get; init; }

    /// <summary>Related roles.</summary>
    public required IReadOnlyList<RoleCard> Related { get; init; }

    /// <summary>The pathways that lead to it.</summary>
    public required IReadOnlyList<PathwayCard> Pathways { get; init; }

    /// <summary>Pages about what comes on top of pay, in the order of their topics.</summary>
    public required IReadOnlyList<PayLink> OnTop { get; init; }

    /// <summary>What is known of its pay.</summary>
    public required KnownPay Pay { get; init; }

    /// <summary>The facts of a role.</summary>
    public static RoleFacts Of(Role role, Catalogue catalogue)
    {
        var about = role.AboutIt.InAlphabeticalOrder(page => page.Title, page => page.Address);
        return new RoleFacts
        {
            ShortName = role.ShortName,
            PartOf = role.PartOf is { } whole ? new FrameLink(whole.Title, whole.Address) : null,
            Employer = role.Employer,
            Status = role.Status,
            StatusNote = role.StatusNote,
            Band = role.PayBand is { } band ? new FrameLink(band.Title, band.Address) : null,
            PayNote = role.PayNote,
            Week = role.WeekFigure,
            HoursPattern = role.HoursPattern,
            Evenings = role.Evenings,
            Weekends = role.Weekends,
            Nights = role.Nights,
            Caseload = role.Caseload,
            CaseloadNote = role.CaseloadNote,
            Travel = role.Travel,
            YouNeed = role.YouNeed,
            HowLong = role.HowLong,
            Environments = [.. role.Environments.Select(place => new FrameLink(place.Title, place.Address))],
            Families = [.. role.Families.Select(part => part.Family)],
            Steps = [.. role.Steps.Select(NextStep.Of)],
            Stories = [.. about.OfType<StoryPage>().Select(StoryPart.Of)],
            SkillPages = [.. about.OfType<Skill>().Select(skill => new FrameLink(skill.Title, skill.Address))],
            Types = [.. role.Types.InAlphabeticalOrder(type => type.Title, type => type.Address).Select(type => new Destination(type.Title, type.Address, type.Summary))],
            // The guides that are about the fewest roles say most about this one.
            Guides = [.. about.OfType<Guide>().OrderBy(guide => guide.AboutRoles.Count).Take(GuidesShown).Select(guide => new FrameLink(guide.Title, guide.Address))],
            Related = [.. role.Related.Select(RoleCard.Of)],
            Pathways = [.. role.Pathways.Select(PathwayCard.Of)],
            OnTop = [.. catalogue.PayPages.Where(pay => pay.Topic != PayTopic.Band).InAlphabeticalOrder(pay => pay.Title, pay => pay.Address).OrderBy(pay => pay.Topic)
                .Select(pay => new PayLink(pay.Topic, pay.Title, pay.Address, pay.Summary))],
            Pay = KnownPay.Of(role),
        };
    }

    /// <summary>
    /// The shortest and the longest of the open training programmes with a known length, in words; null when there is none.
    /// </summary>
    public string? PathwayLength
    {
        get
        {
            var lengths = Pathways
                .Where(pathway => PathwayCard.IsOpenProgramme(pathway.Status, pathway.Route))
                .Select(pathway => pathway.Length)
                .OfType<Figure>()
                .ToList();
            return FigureWords.Span(lengths.Select(length => (length.Value, length.ValueTo)), FigureUnit.Months);
        }
    }
}

/// <summary>A page to go on to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Summary">One sentence.</param>
internal sealed record Destination(string Title, string Address, string Summary);

/// <summary>A page about what comes on top of pay.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Summary">One sentence.</param>
internal sealed record PayLink(PayTopic Topic, string Title, string Address, string Summary);

/// <summary>A next step after a role.</summary>
/// <param name="Role">The next role, where it has a page.</param>
/// <param name="Band">Its pay band's name.</param>
/// <param name="Pathway">The pathway there.</param>
/// <param name="Text">What the step is.</param>
internal sealed record NextStep(FrameLink? Role, string? Band, FrameLink? Pathway, string? Text)
{
    /// <summary>A step as the page shows it.</summary>
    public static NextStep Of(RoleStep step) => new(
        step.NextRole is { } role ? new FrameLink(role.Title, role.Address) : null,
        step.NextRole?.PayBand?.Title,
        step.Pathway is { } pathway ? new FrameLink(pathway.Title, pathway.Address) : null,
        step.Text);
}

/// <summary>A first-hand account that others published.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address on this site.</param>
/// <param name="Summary">What it tells, in our words.</param>
/// <param name="Teller">Whose account it is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Dated">When.</param>
/// <param name="Url">Where it can be read.</param>
internal sealed record StoryPart(string Title, string Address, string Summary, string Teller, string Publisher, PartialDate Dated, string? Url)
{
    /// <summary>An account as the page shows it.</summary>
    public static StoryPart Of(StoryPage story) => new(story.Title, story.Address, story.Summary, story.Teller, story.Account!.Publisher, story.Account.Dated, story.Account.Url);
}
