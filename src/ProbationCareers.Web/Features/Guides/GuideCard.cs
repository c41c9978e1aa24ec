using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Guides;

/// <summary>A guide as it stands in a list.</summary>
internal sealed record GuideCard
{
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
    public static IReadOnlyList<GuideCard> Of(IEnumerable<Guide> guides) =>
        guides
            .Select(guide => new GuideCard
            {
                Address = guide.Address,
                Title = guide.Title,
                Summary = guide.Summary,
                Question = guide.Question,
                Topic = guide.Topic,
            })
            .InAlphabeticalOrder(guide => guide.Title, guide => guide.Address);
}
