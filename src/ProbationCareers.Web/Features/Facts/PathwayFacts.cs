using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>The facts of pathways, each said once. Their labels hold of closed pathways too.</summary>
internal static class PathwayFacts
{
    /// <summary>The facts of a pathway, in the order in which readers meet them: the same for every pathway, known or not.</summary>
    public static IReadOnlyList<Fact> Of(Pathway pathway, SourceLinks sources) =>
        [
            new("status", "Can you take it today?")
            {
                Words =
                    Labels.Of(pathway.Status, pathway.OpensInWindows) + (pathway.Closed is { } closed ? $" since {closed.ToWords()}" : ""),
                Detail = FigureText.Of(Labels.Of(pathway.Route)),
                Sources = [pathway.SourcesOnPage()],
                Value = pathway.Status,
                Tag = Labels.TagOf(pathway.Status),
                Places = FactPlaces.Glance,
            },
            new("to", "Leads to")
            {
                Words = pathway.To!.Title,
                Links = [new Link(pathway.To.Title, pathway.ToAddress)],
                Sources = [pathway.SourcesOnPage()],
                Places = FactPlaces.Glance,
            },
            new("for", "Who it is for")
            {
                Words = pathway.From,
                DetailLinks = [.. pathway.Origins.Select(role => new Link(role.Title, role.Address))],
                Sources = [pathway.SourcesOnPage()],
                Places = FactPlaces.Glance | FactPlaces.Card,
            },
            Length(pathway),
            Pay(pathway),
            new("employer", "Who employs you")
            {
                Words = pathway.Employer,
                Sources = [pathway.SourcesOnPage()],
                Places = FactPlaces.Glance,
            },
            Needs(pathway, sources),
            First(pathway),
            Award(pathway),
        ];

    private static Fact Length(Pathway pathway) =>
        pathway.LengthFigure is { } length
            ? length.ToFact(FactKeys.Length, "How long it takes", "") with
            {
                Detail = pathway.LengthNote,
                Places = FactPlaces.Card,
            }
            : new(FactKeys.Length, "How long it takes")
            {
                Words = pathway.LengthNote.Plain,
                Sources = [pathway.SourcesOnPage(SectionAnchors.Length)],
            };

    /// <summary>The pay of a pathway that closed is only told: its amounts are those of today.</summary>
    private static Fact Pay(Pathway pathway) =>
        pathway.Status != PathwayStatus.Closed && KnownPay.Of(pathway) is { IsKnown: true } pay
            ? pay.ToFact(FactKeys.Pay, "Pay on the way") with
            {
                Places = FactPlaces.Glance,
            }
            : new(FactKeys.Pay, "Pay on the way")
            {
                Words = pathway.PayNote.Plain,
                Text = pathway.PayNote,
                Sources = [pathway.SourcesOnPage(SectionAnchors.Pay)],
                Places = FactPlaces.Glance,
            };

    private static Fact Award(Pathway pathway) =>
        pathway.Items.Find(item => item.Kind == PageItemKind.Award) is { } award
            ? new("award", "Qualification you get")
            {
                Words = award.Text,
                Sources = [pathway.SourcesOnPage(SectionAnchors.Awards)],
                Places = FactPlaces.Glance,
            }
            : Fact.Missing("award", "Qualification you get", "No source says");

    private static Fact Needs(Pathway pathway, SourceLinks sources)
    {
        var firm = pathway.FirmRequirements().ToList();
        return new(FactKeys.Needs, "What it asks for")
        {
            Words = string.Join("; ", firm.Select(need => need.Text.Plain.TrimEnd('.'))),
            Items = [.. firm.Select(need => need.Text.Plain + (need.Strength == RequirementStrength.Varies ? " Adverts vary." : ""))],
            Sources = pathway.SourcesOfRequirements(sources),
        };
    }

    private static Fact First(Pathway pathway) =>
        pathway.Steps is [var first, ..]
            ? new("first", "First step")
            {
                Words = first.Title,
                Detail = first.Text,
                IsUnconfirmed = first.IsUnconfirmed,
                Sources = [pathway.SourcesOnPage(SectionAnchors.Steps)],
            }
            : Fact.Missing("first", "First step", "No source names one");
}
