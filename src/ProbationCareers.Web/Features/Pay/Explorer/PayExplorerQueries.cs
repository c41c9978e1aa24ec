using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>Asks for what the pay explorer needs.</summary>
internal static class PayExplorerQueries
{
    /// <summary>The explorer's form, and the answer to a question when all of it can be read.</summary>
    public static async Task<PayExplorer> PayExplorerAsync(this CareersContext context, IQueryCollection query, FigureBook book, DateOnly today, CancellationToken cancellationToken)
    {
        var choices = await context.PayChoicesAsync(book, cancellationToken);
        var allowance = book.FindIfAny(FigureCalculator.LondonAllowance);
        var question = PayQuestion.Read(query, choices, today);
        var answer = question is { Choice: { } choice, Errors.Count: 0 } ? PayAnswer.To(question, choice, allowance, book.FindIfAny(FigureCalculator.FullTimeHours)) : null;
        return new PayExplorer(
            choices,
            PayExplorer.DatesOf(choices, allowance),
            question,
            answer,
            answer is null ? [] : await context.NotKnownAsync(answer, cancellationToken));
    }

    private static async Task<IReadOnlyList<PayChoice>> PayChoicesAsync(this CareersContext context, FigureBook book, CancellationToken cancellationToken)
    {
        var bands = await context.PayPages.AsNoTracking().Where(pay => pay.Topic == PayTopic.Band).OrderBy(pay => pay.Band)
            .Select(pay => new { pay.Slug, pay.Title, pay.Address, pay.LowestFigureKey, pay.HighestFigureKey })
            .ToListAsync(cancellationToken);
        var roles = await context.Roles.AsNoTracking().Where(role => role.Status != RoleStatus.NoLongerUsed).OrderBy(role => role.Address)
            .Select(role => new
            {
                role.Slug,
                role.Title,
                role.Address,
                Band = role.PayBand == null ? null : new FrameLink(role.PayBand.Title, role.PayBand.Address),
                role.PayStartFigureKey,
                role.PayBand!.LowestFigureKey,
                role.PayBand.HighestFigureKey,
                role.PayHighestFigureKey,
                role.PayIsUnconfirmed,
                role.WeekFigureKey,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. roles.InAlphabeticalOrder(role => role.Title, role => role.Address).Select(role => new PayChoice(
                role.Slug,
                role.Title,
                role.Address,
                KnownPay.Of(book, role.PayStartFigureKey, role.LowestFigureKey, role.HighestFigureKey, role.PayHighestFigureKey, role.Band?.Title, role.PayIsUnconfirmed),
                role.Band,
                book.Find(role.WeekFigureKey),
                IsBand: false)).Where(choice => choice.Pay.IsKnown),
            .. bands.Select(band => new PayChoice(
                band.Slug,
                band.Title,
                band.Address,
                KnownPay.Of(book, null, band.LowestFigureKey, band.HighestFigureKey, null, band.Title, isUnconfirmed: false),
                new FrameLink(band.Title, band.Address),
                OwnWeek: null,
                IsBand: true)).Where(choice => choice.Pay.IsKnown),
        ];
    }

    /// <summary>What is not known, from the page of the band and from those of the other figures in an answer.</summary>
    private static async Task<IReadOnlyList<NotKnownPart>> NotKnownAsync(this CareersContext context, PayAnswer answer, CancellationToken cancellationToken)
    {
        var band = answer.Choice.Band?.Address;
        var added = answer.Parts.Select(part => part.Figure.Key).Except(answer.Choice.Figures.Select(figure => figure.Key))
            .Where(key => key != FigureCalculator.FullTimeHours || answer.IsPartTime).ToList();
        var pages = await context.PayPages.AsNoTracking()
            .Where(pay => pay.Address == band || (pay.Topic != PayTopic.Band && pay.Amounts.Any(part => added.Contains(part.FigureKey))))
            .Where(pay => pay.Items.Any(part => part.Kind == PageItemKind.NotKnown))
            .OrderBy(pay => pay.Address)
            .Select(pay => new
            {
                pay.Topic,
                Part = new NotKnownPart(
                    pay.Title,
                    pay.Address,
                    pay.Items.Where(part => part.Kind == PageItemKind.NotKnown).OrderBy(part => part.Position).Select(part => part.Text).ToList()),
            })
            .ToListAsync(cancellationToken);
        return [.. pages.InAlphabeticalOrder(page => page.Part.Title, page => page.Part.Address).OrderBy(page => page.Topic).Select(page => page.Part)];
    }
}
