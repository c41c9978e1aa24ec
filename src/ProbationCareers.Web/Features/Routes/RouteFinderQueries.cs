using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Routes;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Shared;
using ProbationCareers.Web.Features.Shared.Questions;

namespace ProbationCareers.Web.Features.Routes;

/// <summary>Asks for what the route finder needs.</summary>
internal static class RouteFinderQueries
{
    /// <summary>The questions, in order.</summary>
    public static async Task<IReadOnlyList<FormQuestion>> RouteQuestionsAsync(this CareersContext context, CancellationToken cancellationToken) =>
        await context.RouteQuestions.AsNoTracking().OrderBy(question => question.Position)
            .Select(question => new FormQuestion(
                question.Key,
                question.Question,
                question.Hint,
                question.Answers.OrderBy(answer => answer.Position).Select(answer => new FormAnswer(answer.Key, answer.Text, answer.Hint)).ToList()))
            .ToListAsync(cancellationToken);

    /// <summary>What answers say of someone: the role that they are in already, and answers that cannot both be true.</summary>
    public static async Task<RouteProfile> RouteProfileAsync(this CareersContext context, QuestionForm form, CancellationToken cancellationToken)
    {
        var rows = await context.RouteQuestions.AsNoTracking().OrderBy(question => question.Position).SelectMany(question => question.Answers)
            .Select(answer => new { answer.QuestionKey, answer.Key, answer.Text, answer.InRoleAddress, answer.Contradicts }).ToListAsync(cancellationToken);
        var given = rows.Where(row => form.Chosen.GetValueOrDefault(row.QuestionKey) == row.Key).ToList();
        return new RouteProfile(
            given.Select(row => row.InRoleAddress).OfType<string>().FirstOrDefault(),
            [.. from row in given from other in given where row.Contradicts.Contains($"{other.QuestionKey}.{other.Key}") select $"You said “{row.Text}”, and also “{other.Text}”. One of them may be a slip: look at both again."]);
    }

    /// <summary>The routes with their rules, by title.</summary>
    public static async Task<IReadOnlyList<CareerRoute>> RoutesAsync(this CareersContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Pathways.AsNoTracking().OrderBy(pathway => pathway.Address)
            .Select(pathway => new
            {
                pathway.Address,
                pathway.Title,
                pathway.Status,
                pathway.ToAddress,
                pathway.RulesAreIncomplete,
                From = pathway.Origins.OrderBy(part => part.Position).Select(part => part.RoleAddress).ToList(),
                Shorter = pathway.Shorter.OrderBy(part => part.Position).Select(part => part.ShorterAddress).ToList(),
                Needs = pathway.Requirements.OrderBy(part => part.Position)
                    .Select(part => new { part.Kind, part.Text, part.Strength, part.SourceKey, part.Met, part.Missing, part.Closes, part.Once, part.HelpUrl }).ToList(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.InAlphabeticalOrder(row => row.Title, row => row.Address).Select((row, i) => new CareerRoute
        {
            Address = row.Address,
            Status = row.Status,
            LeadsTo = row.ToAddress,
            From = row.From,
            RulesAreIncomplete = row.RulesAreIncomplete,
            Shorter = row.Shorter,
            Order = i,
            Needs = [.. row.Needs.Select(need => new RouteNeed
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
            })],
        })];
    }

    /// <summary>What the page shows of each judged route, in their order.</summary>
    public static async Task<IReadOnlyList<RouteResult>> RouteResultsAsync(this CareersContext context, IReadOnlyList<JudgedRoute> judged, FigureBook book, CancellationToken cancellationToken)
    {
        var cards = (await context.Pathways.CardsAsync(book, cancellationToken)).ToDictionary(card => card.Address, StringComparer.Ordinal);
        var sources = await context.SourceLinksAsync(cancellationToken);
        var rows = await context.Pathways.AsNoTracking().OrderBy(pathway => pathway.Address)
            .Select(pathway => new
            {
                pathway.Address,
                To = new FrameLink(pathway.To!.Title, pathway.ToAddress),
                pathway.LengthNote,
                pathway.PayNote,
                pathway.StatusNote,
                pathway.FirstStep,
                Steps = pathway.Steps.OrderBy(step => step.Position).Take(1).Select(step => new { step.Title, step.Text, step.LinkTitle, step.LinkUrl }).ToList(),
                Successors = pathway.Successors.OrderBy(part => part.Position).Select(part => new FrameLink(part.Successor!.Title, part.SuccessorAddress)).ToList(),
                pathway.PayStartFigureKey,
                pathway.PayBand!.LowestFigureKey,
                pathway.PayBand.HighestFigureKey,
                BandTitle = pathway.PayBand.Title,
            })
            .ToDictionaryAsync(row => row.Address, StringComparer.Ordinal, cancellationToken);
        var addresses = judged.SelectMany(route => route.Route.Needs).Select(need => need.Help).OfType<string>().Select(help => help.Split('#')[0]).Distinct().ToList();
        var helps = await context.Pages.AsNoTracking().Where(page => addresses.Contains(page.Address)).OrderBy(page => page.Address)
            .ToDictionaryAsync(page => page.Address, page => new FrameLink(page.Title, page.Address), StringComparer.Ordinal, cancellationToken);
        return [.. judged.Select(route =>
        {
            var row = rows[route.Route.Address];
            var first = row.Steps.FirstOrDefault();
            return new RouteResult
            {
                Judged = route,
                Card = cards[row.Address],
                To = row.To,
                LengthNote = row.LengthNote,
                Pay = KnownPay.Of(book, row.PayStartFigureKey, row.LowestFigureKey, row.HighestFigureKey, null, row.BandTitle, isUnconfirmed: false),
                PayNote = row.PayNote,
                StatusNote = row.StatusNote,
                FirstStep = row.FirstStep?.Plain ?? (first is null ? null : $"{first.Title}: {first.Text.Plain}"),
                FirstLink = row.FirstStep is null && first?.LinkUrl is { } url ? new LinkPart(first.LinkTitle!, url) : null,
                Successors = row.Successors,
                Better = route.Better is { } better ? new FrameLink(cards[better].Title, better) : null,
                Helps = helps,
                Sources = sources,
            };
        })];
    }
}
