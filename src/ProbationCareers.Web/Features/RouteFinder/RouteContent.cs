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
                [.. question.Answers.Select(answer => new FormAnswer(answer.Key, answer.Text, answer.Hint))]
            )),
        ];
        Routes = [.. catalogue.Pathways.InAlphabeticalOrder(pathway => pathway.Title, pathway => pathway.Address).Select(RouteOf)];
    }

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<FormQuestion> Questions { get; }

    /// <summary>The routes with their rules, by title.</summary>
    public IReadOnlyList<CareerRoute> Routes { get; }

    /// <summary>Those of a release.</summary>
    public static RouteContent Of(Catalogue catalogue) => catalogue.Once(static of => new RouteContent(of));

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
            SourceKey = need.SourceKey,
            Met = [.. need.Met.Select(RuleAnswer.Parse)],
            Missing = [.. need.Missing.Select(RuleAnswer.Parse)],
            Closes = [.. need.Closes.Select(RuleAnswer.Parse)],
            Once = need.Once,
            Help = need.HelpUrl,
        };
}
