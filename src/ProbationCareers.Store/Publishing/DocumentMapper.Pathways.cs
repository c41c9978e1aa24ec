using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <content>Pathways and pay.</content>
internal static partial class DocumentMapper
{
    private static Pathway Map(PathwayDocument pathway) =>
        new()
        {
            Route = pathway.Route,
            From = pathway.From,
            ToAddress = PageKind.Role.Address(pathway.To),
            Status = pathway.Status,
            OpensInWindows = pathway.OpensInWindows,
            RulesAreIncomplete = pathway.RulesIncomplete,
            StatusNote = pathway.StatusNote,
            Closed = pathway.Closed,
            LengthFigureKey = pathway.Length,
            LengthNote = pathway.LengthNote,
            Employer = pathway.Employer,
            PayBandAddress = Address(PageKind.Pay, pathway.PayBand),
            PayStartFigureKey = pathway.PayStart,
            PayNote = pathway.PayNote,
            Items = [.. Items(pathway, PageItemKind.Award, pathway.Awards)],
            Requirements = Requirements(pathway, pathway.Requirements),
            Links = Links(pathway, pathway.Links),
            Steps =
            [
                .. pathway.Steps.Select(
                    (step, i) =>
                        new PathwayStep
                        {
                            PageAddress = pathway.Address,
                            Position = i,
                            Title = step.Title,
                            Text = step.Text,
                            LengthFigureKey = step.Length,
                            LinkTitle = step.Link?.Title,
                            LinkUrl = step.Link?.Address,
                            SourceKey = step.Source,
                            IsUnconfirmed = step.Unconfirmed,
                        }
                ),
            ],
            FirstStep = pathway.FirstStep,
            Relations =
            [
                .. Relations(pathway, PageRelationKind.ComesFrom, PageKind.Role, pathway.FromRoles),
                .. Relations(pathway, PageRelationKind.ReplacedBy, PageKind.Pathway, pathway.ReplacedBy),
                .. Relations(pathway, PageRelationKind.Shorter, PageKind.Pathway, pathway.ShorterRoutes),
            ],
        };

    private static PayPage Map(PayDocument pay) =>
        new()
        {
            Topic = pay.Topic,
            Band = pay.Band,
            InShort = pay.InShort,
            LowestFigureKey = pay.Lowest,
            HighestFigureKey = pay.Highest,
            Items = [.. Items(pay, PageItemKind.NotKnown, pay.NotKnown)],
            Links = Links(pay, pay.Links),
            Amounts =
            [
                .. pay
                    .Amounts.Distinct()
                    .Select(
                        (key, i) =>
                            new PayAmount
                            {
                                PageAddress = pay.Address,
                                Position = i,
                                FigureKey = key,
                            }
                    ),
            ],
            Benefits =
            [
                .. pay.Benefits.Select(
                    (benefit, i) =>
                        new PayBenefit
                        {
                            PageAddress = pay.Address,
                            Position = i,
                            Title = benefit.Title,
                            Text = benefit.Text,
                            SourceKey = benefit.Source,
                            IsUnconfirmed = benefit.Unconfirmed,
                        }
                ),
            ],
        };
}
