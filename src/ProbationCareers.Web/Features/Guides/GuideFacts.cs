using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Guides;

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
    public static GuideFacts Of(Guide guide) =>
        new()
        {
            Topic = guide.Topic,
            Question = guide.Question,
            ShortAnswer = guide.ShortAnswer,
            ReadNext = [.. guide.ReadNext.Select(next => new Destination(next.Title, next.Address, next.Summary))],
            Roles = [.. guide.AboutRoles.Select(role => new Link(role.Title, role.Address))],
            Pathways = [.. guide.Pathways.Select(pathway => new Link(pathway.Title, pathway.Address))],
        };
}
