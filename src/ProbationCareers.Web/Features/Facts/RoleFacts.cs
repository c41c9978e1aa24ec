using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Facts;

/// <summary>The facts of roles, each said once.</summary>
internal static class RoleFacts
{
    /// <summary>The level of a degree.</summary>
    private const int Degree = 6;

    /// <summary>The facts of a role, in the order in which readers meet them: the same for every role, known or not.</summary>
    public static IReadOnlyList<Fact> Of(Role role, SourceLinks sources) =>
        [
            Pay(role),
            Hours(role, sources),
            Place(role),
            Caseload(role, sources),
            WorkWith(role, sources),
            Uniform(role, sources),
            new("employer", "Employer") { Words = role.Employer, Sources = [role.SourcesOnPage()] },
            Needs(role, sources),
            Length(role),
            Next(role),
            OnlyToFilter(FactKeys.Degree, "Degree", NeedsADegree(role)),
            OnlyToFilter(FactKeys.Evenings, "Evenings", HasEvenings(role)),
            OnlyToFilter(FactKeys.InsidePrison, "Inside a prison", IsInsidePrison(role)),
            OnlyToFilter(FactKeys.OpenFromOutside, "Open to people from outside", IsOpenFromOutside(role)),
        ];

    private static Fact Pay(Role role) => KnownPay.Of(role).ToFact(FactKeys.Pay, "Pay a year") with { Places = FactPlaces.Card };

    private static Fact Hours(Role role, SourceLinks sources)
    {
        var fact = role.WeekFigure is { } week
            ? week.ToFact(FactKeys.Hours, "Hours", "a week")
            : Fact.Missing(FactKeys.Hours, "Hours", "No source gives the hours");
        var times = Labels.OutOfHours(role.Evenings, role.Weekends, role.Nights);
        return fact with
        {
            Detail = times is null ? null : FigureText.Of(times),
            Gap = Labels.TimesNotKnown(role.Evenings, role.Weekends, role.Nights),
            Sources = times is null
                ? fact.Sources
                : [.. fact.Sources.Concat(sources.OfFact(role, RoleFact.Hours)).DistinctBy(source => source.Title)],
            Places = FactPlaces.Glance,
        };
    }

    private static Fact Place(Role role) =>
        role.Environments is { Count: > 0 } places
            ? new(FactKeys.Place, "Where you work")
            {
                Words = Labels.Sentence(string.Join(", ", places.Select(place => place.Title)).ToLowerInvariant()),
                Links = [.. places.Select(place => new Link(place.Title, place.Address))],
                Sources = [role.SourcesOnPage(SectionAnchors.WorkingEnvironment)],
                Places = FactPlaces.Glance | FactPlaces.Card,
            }
            : Fact.Missing(FactKeys.Place, "Where you work", "Outside the Probation Service") with
            {
                Places = FactPlaces.Glance,
            };

    private static Fact Caseload(Role role, SourceLinks sources) =>
        new(FactKeys.Caseload, "Your own caseload")
        {
            Words = Labels.Of(role.Caseload),
            Detail = role.CaseloadNote,
            Sources = [.. sources.OfFact(role, RoleFact.Caseload)],
            Value = role.Caseload,
            Places = FactPlaces.Glance | FactPlaces.Card,
        };

    private static Fact WorkWith(Role role, SourceLinks sources) =>
        role.WorkWith.Count > 0
            ? new("work-with", "Who you work with")
            {
                Words = Labels.Sentence(string.Join("; ", role.WorkWith.Select(with => with.Who))),
                Sources = [.. role.WorkWith.Select(with => sources[with.SourceKey]).Distinct()],
            }
            : Fact.Missing("work-with", "Who you work with", "No source says");

    private static Fact Uniform(Role role, SourceLinks sources) =>
        role.Uniform == YesNo.Unknown
            ? Fact.Missing("uniform", "Uniform", "No source says")
            : new("uniform", "Uniform")
            {
                Words = Labels.Of(role.Uniform),
                Sources = [.. sources.OfFact(role, RoleFact.Uniform)],
                Value = role.Uniform,
                Places = FactPlaces.Glance,
            };

    private static Fact Needs(Role role, SourceLinks sources) =>
        new(FactKeys.Needs, "What you need")
        {
            Words = role.YouNeed,
            MoreLabel = FactParts.AllRequirements,
            MoreAnchor = SectionAnchors.Requirements,
            Sources = role.SourcesOfRequirements(sources),
            Places = FactPlaces.Glance,
        };

    private static Fact Length(Role role)
    {
        var lengths = role
            .Pathways.Where(pathway => pathway.IsOpenProgramme)
            .Select(pathway => pathway.LengthFigure)
            .OfType<Figure>()
            .ToList();
        var fact = new Fact(FactKeys.Length, "How long it takes")
        {
            Words = role.HowLong,
            Sources = [role.SourcesOnPage()],
            Places = FactPlaces.Glance,
        };
        return FigureWords.Span(lengths.Select(length => (length.Value, length.ValueTo)), FigureUnit.Months) is { } span
            ? fact with
            {
                Words = span,
                Detail = FigureText.Of(role.HowLong),
                Sources = [.. lengths.Select(FactParts.SourceOf).Distinct()],
                Value = lengths.Min(length => length.Value),
            }
            : fact;
    }

    private static Fact Next(Role role) =>
        role.Steps switch
        {
            [] => Fact.Missing("next", "Next step", "No source names one") with { Places = FactPlaces.Glance },
            var steps when steps.Find(step => step.NextRole is not null) is { NextRole: { } next } step => new("next", "Next step")
            {
                Words = next.Title,
                Links = [new Link(next.Title, next.Address)],
                Detail = step is { Text: { } text, Pathway: null } ? FigureText.Of(text) : null,
                DetailLinks = step.Pathway is { } pathway ? [new Link(pathway.Title, pathway.Address)] : [],
                Sources = [role.SourcesOnPage(SectionAnchors.Progression)],
                Places = FactPlaces.Glance,
            },
            [var first, ..] => new("next", "Next step")
            {
                Words = first.Text!,
                Sources = [role.SourcesOnPage(SectionAnchors.Progression)],
                Places = FactPlaces.Glance,
            },
        };

    private static Fact OnlyToFilter(string key, string label, bool? value) =>
        new(key, label)
        {
            Words = Labels.Of(
                value switch
                {
                    true => YesNo.Yes,
                    false => YesNo.No,
                    _ => YesNo.Unknown,
                }
            ),
            IsMissing = value is null,
            Value = value,
            Places = FactPlaces.Filter,
        };

    /// <summary>
    /// Where a level below a degree's is named, that is what people start with; a qualification without a level may be anything.
    /// </summary>
    private static bool? NeedsADegree(Role role)
    {
        var asked = role.FirmRequirements().Where(need => need.Kind == RequirementKind.Qualification).ToList();
        return asked.Exists(need => need is { Strength: RequirementStrength.Required, Level: >= Degree }) ? true
            : asked.Exists(need => need.Level < Degree) && !asked.Exists(need => need.Level >= Degree) ? false
            : null;
    }

    private static bool? HasEvenings(Role role) => role.Evenings == HowOften.Unknown ? null : role.Evenings != HowOften.No;

    /// <summary>Not known when no place is given, or when prisons are one place of several.</summary>
    private static bool? IsInsidePrison(Role role) =>
        role.Environments switch
        {
            [] => null,
            var places when places.All(place => place.InsidePrison) => true,
            var places when places.Any(place => place.InsidePrison) => null,
            _ => false,
        };

    /// <summary>No, when everyone needs a post in the service first; yes, when an open pathway takes people who have none.</summary>
    private static bool? IsOpenFromOutside(Role role) =>
        role.Requirements.Exists(need => need is { Kind: RequirementKind.Post, Strength: RequirementStrength.Required }) ? false
        : role.Pathways.Any(pathway =>
            pathway is { Status: PathwayStatus.Open, Route: PathwayRoute.DirectApplication or PathwayRoute.TrainingProgramme }
        )
            ? true
        : null;
}
