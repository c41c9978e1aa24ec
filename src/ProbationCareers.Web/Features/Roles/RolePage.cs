using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Pay.Explorer;
using ProbationCareers.Web.Features.RouteFinder;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Features.WhichRole;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>The page of a role.</summary>
internal sealed record RolePage : ContentPage
{
    /// <summary>How many guides a role leads to by itself; the others are one step further.</summary>
    private const int GuidesShown = 3;

    /// <summary>Makes the page.</summary>
    /// <param name="meta">What it says of itself.</param>
    /// <param name="body">Its text, sources and dates.</param>
    /// <param name="role">The role.</param>
    /// <param name="catalogue">The release that it is of.</param>
    /// <param name="apply">Where to apply; null when the vacancies are elsewhere.</param>
    /// <param name="today">The day.</param>
    public RolePage(PageMeta meta, PageBody body, Role role, Catalogue catalogue, ApplyModule? apply, DateOnly today)
        : base(meta, body)
    {
        var about = role.AboutIt.InAlphabeticalOrder(page => page.Title, page => page.Address);
        Apply = apply;
        (Role, Pay, Facts) = (role, KnownPay.Of(role), PageFacts.Of(role, catalogue));
        PayBars =
            Pay.Band is { } range && role is { PayBand: not null, Status: not RoleStatus.NoLongerUsed }
                ? PayBar.Of(range, PayExplorer.InLondon(role.Slug, catalogue, today)?.Year, PayExplorer.LondonAddress(role.Slug))
                : [];
        // The newest is shown; the others are one step further.
        Stories = [.. about.OfType<StoryPage>().OrderByDescending(story => story.Account!.Dated).Take(1)];
        SkillPages = [.. about.OfType<Skill>().Select(skill => new Link(skill.Title, skill.Address))];
        // The guides that are about the fewest roles say most about this one.
        Guides =
        [
            .. about
                .OfType<Guide>()
                .OrderBy(guide => guide.AboutRoles.Count)
                .Take(GuidesShown)
                .Select(guide => new Link(guide.Title, guide.Address)),
        ];
        Types =
        [
            .. role
                .Types.InAlphabeticalOrder(type => type.Title, type => type.Address)
                .Select(type => new Destination(type.Title, type.Address, type.Summary)),
        ];
        Onwards = RouteContent.AddressFrom([role], catalogue);
        Alike = WorkContent.Of(catalogue).AddressFor(role);
        Allowance = catalogue.PayPages.FirstOrDefault(pay => pay.Topic == PayTopic.Allowance);
    }

    /// <inheritdoc />
    public override string Room => "Roles";

    /// <inheritdoc />
    public override string Caption =>
        Role.PartOf is { } whole ? $"A type of work of the {whole.Title.ToLowerInvariant()}"
        : Role.PayBand is { } band ? $"Role, {band.Title}"
        : "Role";

    /// <summary>Its other names, the short form first.</summary>
    public IReadOnlyList<string> OtherTitles => [.. new[] { Role.ShortName }.OfType<string>(), .. Body.ItemsOf(PageItemKind.OtherTitle)];

    /// <inheritdoc />
    protected override bool FactsComeFirst(string anchor) =>
        anchor is SectionAnchors.Tasks or SectionAnchors.Skills or SectionAnchors.Requirements or SectionAnchors.Pay;

    public Role Role { get; }

    /// <summary>Where to apply; null when the vacancies are elsewhere.</summary>
    public ApplyModule? Apply { get; }

    /// <summary>What is known of its pay.</summary>
    public KnownPay Pay { get; }

    /// <summary>The newest amount known of its band where the range is not; null when none is.</summary>
    public Figure? LastKnownPay => Role.PayBand is { } band ? PayRange.LastKnownOf(band) : null;

    /// <summary>What its band pays outside and inside London, as bars; none when the range is not known.</summary>
    public IReadOnlyList<PayBar> PayBars { get; }

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>First-hand accounts.</summary>
    public IReadOnlyList<StoryPage> Stories { get; }

    /// <summary>Pages about skills that it asks for.</summary>
    public IReadOnlyList<Link> SkillPages { get; }

    /// <summary>The guides that are most about it.</summary>
    public IReadOnlyList<Link> Guides { get; }

    /// <summary>The types of it.</summary>
    public IReadOnlyList<Destination> Types { get; }

    /// <summary>The page about the London allowance; null when there is none.</summary>
    public PayPage? Allowance { get; }

    /// <summary>The related roles that fit beside this one in a comparison.</summary>
    public IEnumerable<Role> Compared => Role.Related.Take(CompareQuestion.Most - 1);

    /// <summary>The route finder for someone who has this job; null when it has no such answer.</summary>
    public string? Onwards { get; }

    /// <summary>The jobs whose work is like this; null when too little is known.</summary>
    public string? Alike { get; }

    /// <summary>The comparison with them; null when there are none.</summary>
    public string? CompareAddress =>
        Role.Related.Count == 0
            ? null
            : SiteAddresses.Compare
                + Compared.Aggregate(
                    QueryString.Create(CompareKind.Roles.Key, Role.Slug),
                    (query, role) => query.Add(CompareKind.Roles.Key, role.Slug)
                );
}
