using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Features.Questions;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>What answers say of someone.</summary>
/// <param name="InRole">Address of the role that they are in already; null for none.</param>
/// <param name="Mistakes">Answers that cannot both be true, in words.</param>
internal sealed record RouteProfile(string? InRole, IReadOnlyList<string> Mistakes)
{
    /// <summary>What the answers of a form say.</summary>
    public static RouteProfile Of(QuestionForm form, Catalogue catalogue)
    {
        var given = catalogue
            .RouteQuestions.SelectMany(question => question.Answers)
            .Where(answer => form.Chosen.GetValueOrDefault(answer.QuestionKey) == answer.Key)
            .ToList();
        return new RouteProfile(
            given.Select(answer => answer.InRoleAddress).OfType<string>().FirstOrDefault(),
            [
                .. from answer in given
                from other in given
                where answer.Contradicts.Contains($"{other.QuestionKey}.{other.Key}")
                select $"You said “{answer.Text}”, and also “{other.Text}”. One of them may be a mistake: look at both again.",
            ]
        );
    }
}
