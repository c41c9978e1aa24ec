using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <content>Skills, guides and stories.</content>
internal static partial class DocumentMapper
{
    private static Skill Map(SkillDocument skill) =>
        new()
        {
            Items = [.. Items(skill, PageItemKind.OnTheJob, skill.OnTheJob), .. Items(skill, PageItemKind.ShowIt, skill.ShowIt)],
            Relations = [.. Relations(skill, PageRelationKind.AboutRole, PageKind.Role, skill.Roles)],
        };

    private static Guide Map(GuideDocument guide) =>
        new()
        {
            Topic = guide.Topic,
            Question = guide.Question,
            ShortAnswer = guide.ShortAnswer,
            Links = Links(guide, guide.Links),
            Relations =
            [
                .. Relations(guide, PageRelationKind.AboutRole, PageKind.Role, guide.Roles),
                .. Relations(guide, PageRelationKind.AboutPathway, PageKind.Pathway, guide.Pathways),
                .. Relations(guide, PageRelationKind.ReadNext, PageKind.Guide, guide.ReadNext),
            ],
        };

    private static StoryPage Map(StoryDocument story) =>
        new()
        {
            AccountKey = story.Account,
            Teller = story.Teller,
            Relations = [.. Relations(story, PageRelationKind.AboutRole, PageKind.Role, story.Roles)],
        };
}
