using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Pay.Explorer;

/// <summary>What a page about pay says is not known.</summary>
/// <param name="Title">The page's name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Items">What is not known.</param>
internal sealed record NotKnownPart(string Title, string Address, IReadOnlyList<string> Items)
{
    /// <summary>What is not known, from the page of the band and from those of the other figures in an answer.</summary>
    public static IReadOnlyList<NotKnownPart> Of(PayAnswer answer, Catalogue catalogue)
    {
        var added = answer
            .Parts.Select(part => part.Figure.Key)
            .Except(answer.Choice.Figures.Select(figure => figure.Key))
            .Where(key => key != FigureCalculator.FullTimeHours || answer.IsPartTime)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalogue
                .PayPages.Where(pay =>
                    pay.Address == answer.Choice.Pay.BandPage?.Address
                    || (pay.Topic != PayTopic.Band && pay.Amounts.Exists(part => added.Contains(part.FigureKey)))
                )
                .Where(pay => pay.Items.Exists(item => item.Kind == PageItemKind.NotKnown))
                .InAlphabeticalOrder(pay => pay.Title, pay => pay.Address)
                .OrderBy(pay => pay.Topic)
                .Select(pay => new NotKnownPart(
                    pay.Title,
                    pay.Address,
                    [.. pay.Items.Where(item => item.Kind == PageItemKind.NotKnown).Select(item => item.Text)]
                )),
        ];
    }
}
