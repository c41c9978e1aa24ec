using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Questions;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>The questions about how someone likes to work, and what is known of the work of roles, of one release.</summary>
internal sealed class WorkContent
{
    private readonly IReadOnlyList<WorkQuestion> _questions;

    private WorkContent(Catalogue catalogue)
    {
        _questions = catalogue.WorkQuestions;
        Questions =
        [
            .. _questions.Select(question => new FormQuestion(
                question.Key,
                question.Question,
                question.Hint,
                [.. question.Answers.Select(answer => new FormAnswer(answer.Key, answer.Text, null))]
            )),
        ];
        Profiles =
        [
            .. catalogue
                .Roles.Where(role => role.Status != RoleStatus.NoLongerUsed && role.Work.Count > 0)
                .Select(role => ProfileOf(role, catalogue)),
        ];
    }

    /// <summary>The questions as a form asks them, in order.</summary>
    public IReadOnlyList<FormQuestion> Questions { get; }

    /// <summary>The roles that can be compared: those in use whose work is described.</summary>
    public IReadOnlyList<WorkProfile> Profiles { get; }

    /// <summary>Those of a release.</summary>
    public static WorkContent Of(Catalogue catalogue) => catalogue.Once(static of => new WorkContent(of));

    /// <summary>What answers wish for.</summary>
    /// <param name="chosen">The key of the answer chosen, by the question's key.</param>
    public IReadOnlyList<Preference> Wishes(IReadOnlyDictionary<string, string> chosen) =>
        [
            .. _questions
                .SelectMany(question => question.Answers.Where(answer => chosen.GetValueOrDefault(question.Key) == answer.Key))
                .SelectMany(answer =>
                    answer
                        .Likes.Select(aspect => new Preference(aspect, IsLiked: true))
                        .Concat(answer.Avoids.Select(aspect => new Preference(aspect, IsLiked: false)))
                )
                .DistinctBy(wish => wish.Aspect),
        ];

    /// <summary>
    /// The address that asks for work like a role's: to each question the answer that fits what is known of it best, and none where none
    /// fits.
    /// </summary>
    /// <returns>The address; null when too little is known of the role.</returns>
    public string? AddressFor(Role role)
    {
        if (Profiles.FirstOrDefault(profile => profile.Address == role.Address) is not { } profile)
            return null;
        var query = _questions
            .Select(question =>
                (question.Key, Answer: question.Answers.Where(answer => Fits(answer, profile)).MaxBy(answer => answer.Likes.Count))
            )
            .Where(fit => fit.Answer is not null)
            .Aggregate(QueryString.Empty, (query, fit) => query.Add(fit.Key, fit.Answer!.Key));
        return query.HasValue ? SiteAddresses.WhichRole + query : null;
    }

    private static bool Fits(WorkAnswer answer, WorkProfile profile) =>
        answer.Likes.Concat(answer.Avoids).Any(profile.Facts.ContainsKey)
        && answer.Likes.TrueForAll(aspect => profile.Facts.GetValueOrDefault(aspect) is { Part: not WorkPart.None })
        && answer.Avoids.TrueForAll(aspect => profile.Facts.GetValueOrDefault(aspect) is null or { Part: WorkPart.None });

    private static WorkProfile ProfileOf(Role role, Catalogue catalogue)
    {
        var facts = role.Work.ToDictionary(part => part.Aspect, part => new WorkFact(part.Part, part.SourceKey));
        facts[WorkAspect.OwnCaseload] = new(PartOf(role.Caseload), SourceOf(RoleFact.Caseload));
        foreach (
            var (aspect, often) in new[]
            {
                (WorkAspect.Evenings, role.Evenings),
                (WorkAspect.Weekends, role.Weekends),
                (WorkAspect.Nights, role.Nights),
            }
        )
        {
            if (PartOf(often) is { } part)
                facts[aspect] = new(part, SourceOf(RoleFact.Hours));
        }

        return new WorkProfile(
            role.Address,
            role.Title,
            facts,
            PageFacts.Of(role, catalogue).Find(FactKeys.OpenFromOutside) is { Value: true }
        );

        string? SourceOf(RoleFact fact) => role.FactSources.Find(part => part.Fact == fact)?.SourceKey;
    }

    private static WorkPart PartOf(CaseloadKind caseload) =>
        caseload switch
        {
            CaseloadKind.Own => WorkPart.Main,
            CaseloadKind.Varies => WorkPart.Some,
            _ => WorkPart.None,
        };

    private static WorkPart? PartOf(HowOften often) =>
        often switch
        {
            HowOften.Yes => WorkPart.Main,
            HowOften.Sometimes => WorkPart.Some,
            HowOften.No => WorkPart.None,
            _ => null,
        };
}
