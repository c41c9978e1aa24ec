using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <content>Skills, guides and stories.</content>
internal static partial class DocumentMapper
{
    private static Skill Map(SkillDocument skill) => new()
    {
        Items = [.. Items(skill, PageItemKind.OnTheJob, skill.OnTheJob), .. Items(skill, PageItemKind.ShowIt, skill.ShowIt)],
        AboutRoles = AboutRoles(skill, skill.Roles),
    };

    private static Guide Map(GuideDocument guide) => new()
    {
        Topic = guide.Topic,
        Question = guide.Question,
        ShortAnswer = guide.ShortAnswer,
        Links = Links(guide, guide.Links),
        AboutRoles = AboutRoles(guide, guide.Roles),
        Pathways = [.. guide.Pathways.Distinct().Select((slug, i) => new GuidePathway
        {
            PageAddress = guide.Address, Position = i, PathwayAddress = PageKind.Pathway.Address(slug),
        })],
        ReadNext = [.. guide.ReadNext.Distinct().Select((slug, i) => new GuideNext
        {
            PageAddress = guide.Address, Position = i, NextAddress = PageKind.Guide.Address(slug),
        })],
    };

    private static StoryPage Map(StoryDocument story) => new()
    {
        AccountKey = story.Account,
        Teller = story.Teller,
        AboutRoles = AboutRoles(story, story.Roles),
    };
}
