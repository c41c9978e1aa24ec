using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Home;

/// <summary>Asks for what only the home page shows.</summary>
internal static class HomeQueries
{
    /// <summary>The amounts of pay bands whose source is official and dated.</summary>
    public static Task<List<FigureSpecimen>> SureFiguresAsync(this CareersContext context, CancellationToken cancellationToken) =>
        context.Set<PayValue>().AsNoTracking()
            .Where(value => !value.IsUnconfirmed && value.Source!.Sure == Confidence.High)
            .Join(context.PayPages.Where(pay => pay.Topic == PayTopic.Band), value => value.PageAddress, pay => pay.Address, (value, pay) => new { value, pay })
            .OrderBy(figure => figure.pay.Address).ThenBy(figure => figure.value.Position)
            .Select(figure => new FigureSpecimen(
                figure.pay.Title, figure.pay.Address, figure.value.Label, figure.value.Amount, figure.value.Unit, figure.value.AsAt, figure.value.Source!.Title, figure.value.Source.Publisher))
            .ToListAsync(cancellationToken);
}
