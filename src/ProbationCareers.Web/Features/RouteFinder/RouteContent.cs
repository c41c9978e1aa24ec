using ProbationCareers.Content;
using ProbationCareers.Content.Routes;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Questions;

namespace ProbationCareers.Web.Features.RouteFinder;

/// <summary>The questions of the route finder, and the routes with their rules, of one release.</summary>
internal sealed class RouteContent
{
    private RouteContent(Catalogue catalogue)
    {
        Questions =
        [
            .. catalogue.RouteQuestions.Select(question => new FormQuestion(
                question.Key,
                question.Question,
                question.Hint,
                [
                    .. question.Answers.Select(answer => new FormAnswer(answer.Key, answer.Text, answer.Hint)
                    {
                        RuledOutBy = answer.Contradicts,
                        IsUnsure = answer.IsUnsure,
                    }),
                ]
            )),
        ];
        Routes =
        [
            .. catalogue
                .Pathways.InAlphabeticalOrder(pathway => pathway.Title, pathway => pathway.Address)
                .OrderByDescending(pathway => pathway.To!.AboutIt.Count())
                .Select(RouteOf),
        ];
    }

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<FormQuestion> Questions { get; }

    /// <summary>The routes with their rules: those to the posts that most pages are about first, then by title.</summary>
    public IReadOnlyList<CareerRoute> Routes { get; }

    /// <summary>Those of a release.</summary>
    public static RouteContent Of(Catalogue catalogue) => catalogue.Once(static of => new RouteContent(of));

    /// <summary>The address of the route finder for someone who is in one of some roles already.</summary>
    /// <returns>The address; null when no answer says that someone is in any of them.</returns>
    public static string? AddressFrom(IEnumerable<Role> roles, Catalogue catalogue) =>
        roles
            .Select(role =>
                catalogue
                    .RouteQuestions.SelectMany(question => question.Answers)
                    .FirstOrDefault(answer => answer.InRoleAddress == role.Address)
            )
            .OfType<RouteAnswer>()
            .Select(answer => SiteAddresses.RouteFinder + QueryString.Create(answer.QuestionKey, answer.Key))
            .FirstOrDefault();

    private static CareerRoute RouteOf(Pathway pathway, int order) =>
        new()
        {
            Address = pathway.Address,
            Status = pathway.Status,
            LeadsTo = pathway.ToAddress,
            From = [.. pathway.Origins.Select(role => role.Address)],
            RulesAreIncomplete = pathway.RulesAreIncomplete,
            Shorter = [.. pathway.Shorter.Select(shorter => shorter.Address)],
            Order = order,
            Needs = [.. pathway.Requirements.Select(NeedOf)],
        };

    private static RouteNeed NeedOf(PageRequirement need) =>
        new()
        {
            Kind = need.Kind,
            Text = need.Text.Plain,
            Strength = need.Strength,
            Level = need.Level,
            SourceKey = need.SourceKey,
            Met = [.. need.Met.Select(RuleAnswer.Parse)],
            Missing = [.. need.Missing.Select(RuleAnswer.Parse)],
            Closes = [.. need.Closes.Select(RuleAnswer.Parse)],
            Once = need.Once,
            Help = need.HelpUrl,
        };
}
