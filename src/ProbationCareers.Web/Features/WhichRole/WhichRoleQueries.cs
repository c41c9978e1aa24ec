using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared.Questions;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>Asks for what "which role" needs.</summary>
internal static class WhichRoleQueries
{
    /// <summary>The questions with what each answer wishes, in order.</summary>
    public static async Task<IReadOnlyList<WorkQuestion>> WorkQuestionsAsync(this CareersContext context, CancellationToken cancellationToken) =>
        await context.WorkQuestions.AsNoTracking().Include(question => question.Answers.OrderBy(answer => answer.Position))
            .OrderBy(question => question.Position).ToListAsync(cancellationToken);

    /// <summary>The questions as a form asks them.</summary>
    public static IReadOnlyList<FormQuestion> ToForm(this IEnumerable<WorkQuestion> questions) =>
        [.. questions.Select(question => new FormQuestion(question.Key, question.Question, question.Hint, [.. question.Answers.Select(answer => new FormAnswer(answer.Key, answer.Text, null))]))];

    /// <summary>What answers wish for.</summary>
    public static IReadOnlyList<Wish> Wishes(this IEnumerable<WorkQuestion> questions, IReadOnlyDictionary<string, string> chosen) =>
    [
        .. questions.SelectMany(question => question.Answers.Where(answer => chosen.GetValueOrDefault(question.Key) == answer.Key))
            .SelectMany(answer => answer.Likes.Select(aspect => new Wish(aspect, IsLiked: true)).Concat(answer.Avoids.Select(aspect => new Wish(aspect, IsLiked: false))))
            .DistinctBy(wish => wish.Aspect),
    ];

    /// <summary>The roles that can be compared: those in use whose work is described.</summary>
    public static async Task<IReadOnlyList<WorkProfile>> WorkProfilesAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Roles.AsNoTracking().Where(role => role.Status != RoleStatus.NoLongerUsed && role.Work.Any()).OrderBy(role => role.Address)
            .Select(role => new
            {
                role.Address,
                role.Title,
                role.Caseload,
                role.Evenings,
                role.Weekends,
                role.Nights,
                Sources = role.FactSources.OrderBy(part => part.Position).Select(part => new { part.Fact, part.SourceKey }).ToList(),
                Work = role.Work.OrderBy(part => part.Position).Select(part => new { part.Aspect, part.Part, part.SourceKey }).ToList(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row =>
        {
            var facts = row.Work.ToDictionary(part => part.Aspect, part => new WorkFact(part.Part, part.SourceKey));
            var hours = row.Sources.Find(part => part.Fact == RoleFact.Hours)?.SourceKey;
            facts[WorkAspect.OwnCaseload] = new(PartOf(row.Caseload), row.Sources.Find(part => part.Fact == RoleFact.Caseload)?.SourceKey);
            foreach (var (aspect, often) in new[] { (WorkAspect.Evenings, row.Evenings), (WorkAspect.Weekends, row.Weekends), (WorkAspect.Nights, row.Nights) })
            {
                if (PartOf(often) is { } part) facts[aspect] = new(part, hours);
            }

            return new WorkProfile(row.Address, row.Title, facts);
        })];
    }

    private static WorkPart PartOf(CaseloadKind caseload) => caseload switch { CaseloadKind.Own => WorkPart.Main, CaseloadKind.Varies => WorkPart.Some, _ => WorkPart.None };

    private static WorkPart? PartOf(HowOften often) => often switch { HowOften.Yes => WorkPart.Main, HowOften.Sometimes => WorkPart.Some, HowOften.No => WorkPart.None, _ => null };
}
