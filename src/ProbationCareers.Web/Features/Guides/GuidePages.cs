using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>The page of a guide.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">Its typed facts.</param>
internal sealed record GuidePage(PageMeta Meta, PageBody Body, GuideFacts Facts) : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "Guides";

    /// <inheritdoc />
    public override string Caption => $"Guide: {Labels.Of(Facts.Topic).ToLowerInvariant()}";

    /// <inheritdoc />
    public override string Lead => Facts.Question;
}

/// <summary>The list of all guides.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Topics">The guides in their groups.</param>
internal sealed record GuideIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<IGrouping<GuideTopic, GuideCard>> Topics) : ViewPage(Meta);

/// <summary>A guide as it stands in a list.</summary>
internal sealed record GuideCard
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The group that it stands in.</summary>
    public required GuideTopic Topic { get; init; }

    /// <summary>The cards of guides, by title.</summary>
    public static IReadOnlyList<GuideCard> Of(IEnumerable<Guide> guides) => guides.Select(guide => new GuideCard
    {
        Address = guide.Address,
        Title = guide.Title,
        Summary = guide.Summary,
        Question = guide.Question,
        Topic = guide.Topic,
    }).InAlphabeticalOrder(guide => guide.Title, guide => guide.Address);
}

/// <summary>The typed facts of a guide.</summary>
internal sealed record GuideFacts
{
    /// <summary>The group that it stands in.</summary>
    public required GuideTopic Topic { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in one or two sentences.</summary>
    public required FigureText ShortAnswer { get; init; }

    /// <summary>The guides to read next.</summary>
    public required IReadOnlyList<Destination> ReadNext { get; init; }

    /// <summary>The roles that it is about.</summary>
    public required IReadOnlyList<Link> Roles { get; init; }

    /// <summary>The pathways that it is about.</summary>
    public required IReadOnlyList<Link> Pathways { get; init; }

    /// <summary>The facts of a guide.</summary>
    public static GuideFacts Of(Guide guide) => new()
    {
        Topic = guide.Topic,
        Question = guide.Question,
        ShortAnswer = guide.ShortAnswer,
        ReadNext = [.. guide.ReadNext.Select(next => new Destination(next.Title, next.Address, next.Summary))],
        Roles = [.. guide.AboutRoles.Select(role => new Link(role.Title, role.Address))],
        Pathways = [.. guide.Pathways.Select(pathway => new Link(pathway.Title, pathway.Address))],
    };
}
