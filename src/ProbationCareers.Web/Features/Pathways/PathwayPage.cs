using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pathways;

/// <summary>The page of a pathway.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">The pathway's typed facts.</param>
internal sealed record PathwayPage(PageMeta Meta, PageBody Body, PathwayFacts Facts) : ViewPage(Meta);

/// <summary>The list of all pathways.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Open">Those that can be taken or may be, in groups.</param>
/// <param name="Closed">Those that cannot be taken any more.</param>
internal sealed record PathwayIndexPage(
    PageMeta Meta, string Introduction, IReadOnlyList<PathwayGroup> Open, IReadOnlyList<PathwayCard> Closed) : ViewPage(Meta);

/// <summary>Pathways under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Cards">The pathways.</param>
internal sealed record PathwayGroup(string Title, IReadOnlyList<PathwayCard> Cards)
{
    /// <summary>
    /// Groups pathways by the role that they lead to, the role with most ways in first; roles with a single way in share the
    /// last group but one. Apprenticeships come last: they begin when somebody is in post already.
    /// </summary>
    public static IReadOnlyList<PathwayGroup> ByRole(IEnumerable<PathwayCard> cards)
    {
        var all = cards.ToList();
        var after = all.Where(card => card.Route == PathwayRoute.Apprenticeship).ToList();
        var roles = all.Except(after).GroupBy(card => card.ToTitle).OrderByDescending(role => role.Count()).ToList();
        var several = roles.Where(role => role.Count() > 1).Select(role => new PathwayGroup($"To become a {role.Key.ToLowerInvariant()}", [.. role]));
        var single = roles.Where(role => role.Count() == 1).SelectMany(role => role).ToList();
        var groups = single.Count == 0 ? several : several.Append(new PathwayGroup("To other roles", single));
        return after.Count == 0 ? [.. groups] : [.. groups, new PathwayGroup("Once you are in the job", after)];
    }
}

/// <summary>A pathway as it stands in a list.</summary>
internal sealed record PathwayCard
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>The name by which addresses ask for it.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What sort of route it is.</summary>
    public required PathwayRoute Route { get; init; }

    /// <summary>Who it is for.</summary>
    public required string From { get; init; }

    /// <summary>Name of the role that it leads to.</summary>
    public required string ToTitle { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>Whether it takes applications only now and then.</summary>
    public required bool OpensInWindows { get; init; }

    /// <summary>When it closed.</summary>
    public required PartialDate? Closed { get; init; }

    /// <summary>The figure of its length; null when no source gives it.</summary>
    public required Figure? Length { get; init; }

    /// <summary>The cards of every pathway of a release, the shortest first.</summary>
    public static IReadOnlyList<PathwayCard> AllOf(Catalogue catalogue) => catalogue.Once(static of => new Cards(
        [.. of.Pathways.Select(Of).InAlphabeticalOrder(card => card.Title, card => card.Address).OrderBy(card => card.Length?.Value ?? decimal.MaxValue)])).All;

    /// <summary>The card of a pathway.</summary>
    public static PathwayCard Of(Pathway pathway) => new()
    {
        Address = pathway.Address,
        Slug = pathway.Slug,
        Title = pathway.Title,
        Summary = pathway.Summary,
        Route = pathway.Route,
        From = pathway.From,
        ToTitle = pathway.To!.Title,
        Status = pathway.Status,
        OpensInWindows = pathway.OpensInWindows,
        Closed = pathway.Closed,
        Length = pathway.LengthFigure,
    };

    /// <summary>
    /// Whether a pathway is a training programme that can be taken: its length says how long the way to a role is.
    /// An apprenticeship is none: it begins when somebody is in post already.
    /// </summary>
    public static bool IsOpenProgramme(PathwayStatus status, PathwayRoute route) => status == PathwayStatus.Open && route != PathwayRoute.Apprenticeship;

    private sealed record Cards(IReadOnlyList<PathwayCard> All);
}

/// <summary>The typed facts of a pathway.</summary>
internal sealed record PathwayFacts
{
    /// <summary>What sort of route it is.</summary>
    public required PathwayRoute Route { get; init; }

    /// <summary>Who it is for.</summary>
    public required string From { get; init; }

    /// <summary>The roles that people come from.</summary>
    public required IReadOnlyList<FrameLink> Origins { get; init; }

    /// <summary>The role that it leads to.</summary>
    public required FrameLink To { get; init; }

    /// <summary>What that role is, in one sentence.</summary>
    public required string ToSummary { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>What is not certain, or why it closed.</summary>
    public required FigureText? StatusNote { get; init; }

    /// <summary>When it closed.</summary>
    public required PartialDate? Closed { get; init; }

    /// <summary>The pathways that took its place.</summary>
    public required IReadOnlyList<FrameLink> Successors { get; init; }

    /// <summary>Whether it takes applications only now and then.</summary>
    public required bool OpensInWindows { get; init; }

    /// <summary>The figure of its length.</summary>
    public required Figure? Length { get; init; }

    /// <summary>What the length covers.</summary>
    public required FigureText LengthNote { get; init; }

    /// <summary>Who employs people on it.</summary>
    public required string Employer { get; init; }

    /// <summary>The page of the pay band during it.</summary>
    public required FrameLink? Band { get; init; }

    /// <summary>What is known of the pay during it.</summary>
    public required KnownPay Pay { get; init; }

    /// <summary>How pay works during it.</summary>
    public required FigureText PayNote { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<StepPart> Steps { get; init; }

    /// <summary>The facts of a pathway.</summary>
    public static PathwayFacts Of(Pathway pathway) => new()
    {
        Route = pathway.Route,
        From = pathway.From,
        Origins = [.. pathway.Origins.Select(role => new FrameLink(role.Title, role.Address))],
        To = new FrameLink(pathway.To!.Title, pathway.ToAddress),
        ToSummary = pathway.To.Summary,
        Status = pathway.Status,
        OpensInWindows = pathway.OpensInWindows,
        StatusNote = pathway.StatusNote,
        Closed = pathway.Closed,
        Successors = [.. pathway.Successors.Select(successor => new FrameLink(successor.Title, successor.Address))],
        Length = pathway.LengthFigure,
        LengthNote = pathway.LengthNote,
        Employer = pathway.Employer,
        Band = pathway.PayBand is { } band ? new FrameLink(band.Title, band.Address) : null,
        Pay = KnownPay.Of(pathway),
        PayNote = pathway.PayNote,
        Steps = [.. pathway.Steps.Select(StepPart.Of)],
    };
}

/// <summary>A step of a pathway.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What happens.</param>
/// <param name="Length">The figure of its length.</param>
/// <param name="Link">Where to do it, outside the site.</param>
/// <param name="SourceKey">The source that describes it.</param>
/// <param name="IsUnconfirmed">Whether only a weak or old source describes it.</param>
internal sealed record StepPart(string Title, FigureText Text, Figure? Length, LinkPart? Link, string? SourceKey, bool IsUnconfirmed)
{
    /// <summary>A step as the page shows it.</summary>
    public static StepPart Of(PathwayStep step) =>
        new(step.Title, step.Text, step.LengthFigure, step.LinkUrl is { } url ? new LinkPart(step.LinkTitle!, url) : null, step.SourceKey, step.IsUnconfirmed);
}
