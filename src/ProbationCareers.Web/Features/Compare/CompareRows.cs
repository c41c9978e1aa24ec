using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>Puts facts of roles or pathways side by side.</summary>
internal static class CompareRows
{
    /// <summary>How many sources of what is needed are named; the page has each beside what it says.</summary>
    private const int SourcesShown = 2;

    /// <summary>The rows of what was asked for; none for fewer than two.</summary>
    public static IReadOnlyList<CompareRow> Of(CompareQuestion question, Catalogue catalogue, DateOnly today)
    {
        if (question.Chosen.Count < 2) return [];
        var sources = SourceLinks.Of(catalogue);
        var pages = question.Chosen.Select(choice => catalogue.FindPage(choice.Address)!).ToList();
        return question.Kind == CompareKind.Roles ? RoleRows([.. pages.OfType<Role>()], sources, today) : PathwayRows([.. pages.OfType<Pathway>()], sources, today);
    }

    private static IReadOnlyList<CompareRow> RoleRows(
        IReadOnlyList<Role> roles, SourceLinks sources, DateOnly today) =>
    [
        Row("Pay a year", roles, role => Pay(KnownPay.Of(role), today)),
        Row("Hours a week", roles, role => role.WeekFigure is { } week ? Figure(week, today) : ComparedFact.Missing("No source gives them")),
        Row("Evenings, weekends, nights", roles, role => Words.OutOfHours(role.Evenings, role.Weekends, role.Nights) is { } times
            ? new ComparedFact { Words = times, Detail = NotKnown(role), Sources = SourceOf(role, RoleFact.Hours, sources) }
            : ComparedFact.Missing("No source says")),
        Row("Your own caseload", roles, role => new ComparedFact { Words = Words.Of(role.Caseload), Detail = role.CaseloadNote?.Plain, Sources = SourceOf(role, RoleFact.Caseload, sources) }),
        Row("Where", roles, role => role.Environments.Count > 0
            ? new ComparedFact { Words = string.Join(", ", role.Environments.Select(place => place.Title)), Sources = [OfPage(role.Address, "working-environment")] }
            : ComparedFact.Missing("Outside the Probation Service")),
        Row("Who you work with", roles, role => role.WorkWith.Count > 0
            ? new ComparedFact { Words = Words.Sentence(string.Join("; ", role.WorkWith.Select(with => with.Who))), Sources = [.. role.WorkWith.Select(with => sources[with.SourceKey]).Distinct()] }
            : ComparedFact.Missing("No source says")),
        Row("Employer", roles, role => new ComparedFact { Words = role.Employer, Sources = [OfPage(role.Address, null)] }),
        Row("What you need", roles, role => Needs(role.YouNeed, role, sources)),
        Row("Time to qualify", roles, role => FigureWords.Span(Lengths(role).Select(length => (length.Value, length.ValueTo)), FigureUnit.Months) is { } length
            ? new ComparedFact { Words = length, Detail = role.HowLong, Sources = [.. Lengths(role).Select(SourceOf).Distinct()] }
            : new ComparedFact { Words = role.HowLong, Sources = [OfPage(role.Address, null)] }),
        Row("Next step", roles, role => role.Steps.Find(step => step.NextRole is not null) is { } next
            ? new ComparedFact { Words = next.NextRole!.Title, Detail = next.Text, Sources = [OfPage(role.Address, "progression")] }
            : ComparedFact.Missing("No source names one")),
    ];

    private static IReadOnlyList<CompareRow> PathwayRows(IReadOnlyList<Pathway> pathways, SourceLinks sources, DateOnly today) =>
    [
        Row("Leads to", pathways, pathway => new ComparedFact { Words = pathway.To!.Title, Sources = [OfPage(pathway.Address, null)] }),
        Row("Can you take it today?", pathways, pathway => new ComparedFact
        {
            Words = Words.Of(pathway.Status, pathway.OpensInWindows) + (pathway.Closed is { } closed ? $" since {closed.ToWords()}" : ""),
            Detail = pathway.StatusNote?.Plain,
            Sources = [OfPage(pathway.Address, null)],
        }),
        Row("Who it is for", pathways, pathway => new ComparedFact { Words = pathway.From, Sources = [OfPage(pathway.Address, null)] }),
        Row("How long it takes", pathways, pathway => pathway.LengthFigure is { } length
            ? Figure(length, today) with { Detail = pathway.LengthNote.Plain }
            : new ComparedFact { Words = pathway.LengthNote.Plain, Sources = [OfPage(pathway.Address, "length")] }),
        Row("Pay on the way", pathways, pathway => Pay(KnownPay.Of(pathway), today) with { Detail = pathway.PayNote.Plain }),
        Row("Who employs you", pathways, pathway => new ComparedFact { Words = pathway.Employer, Sources = [OfPage(pathway.Address, null)] }),
        Row("What it asks for", pathways, pathway => Needs(null, pathway, sources)),
        Row("First step", pathways, pathway => pathway.Steps is [var first, ..]
            ? new ComparedFact { Words = first.Title, Detail = first.Text.Plain, Warning = first.IsUnconfirmed ? "Unconfirmed" : null, Sources = [OfPage(pathway.Address, "steps")] }
            : ComparedFact.Missing("No source names one")),
    ];

    private static CompareRow Row<T>(string label, IReadOnlyList<T> compared, Func<T, ComparedFact> fact) => new(label, [.. compared.Select(fact)]);

    private static ComparedFact Pay(KnownPay pay, DateOnly today) => pay.IsKnown
        ? new ComparedFact
        {
            Words = pay.InWords,
            Shown = FigureLinks.Elsewhere(pay),
            AsAt = pay.AsAtInWords,
            Warning = pay.IsUnconfirmed ? "Band unconfirmed" : pay.IsOld(today) ? "Old" : null,
            Detail = pay.BandTitle,
            Sources = [.. pay.Figures.Select(SourceOf).Distinct()],
        }
        : ComparedFact.Missing("No recent figure found") with { Detail = pay.BandTitle };

    private static ComparedFact Figure(Figure figure, DateOnly today) => new()
    {
        Words = figure.InWords,
        Shown = FigureLinks.Elsewhere(figure),
        AsAt = figure.AsAtInWords,
        Warning = figure.IsUnconfirmed ? "Unconfirmed" : figure.IsOld(today) ? "Old" : null,
        Sources = [SourceOf(figure)],
    };

    /// <summary>What is asked for: the short form where there is one, else everything that is required or on which adverts vary.</summary>
    private static ComparedFact Needs(string? inShort, Page page, SourceLinks sources)
    {
        var firm = page.Requirements.Where(need => need.Strength is RequirementStrength.Required or RequirementStrength.Varies).ToList();
        return new ComparedFact
        {
            Words = inShort ?? string.Join("; ", firm.Select(need => need.Text.Plain.TrimEnd('.'))),
            Items = inShort is null ? [.. firm.Select(need => need.Text.Plain + (need.Strength == RequirementStrength.Varies ? " Adverts vary." : ""))] : [],
            Sources = [.. firm.Select(need => sources[need.SourceKey]).DistinctBy(source => source.Title).Take(SourcesShown), new FrameLink("Each with its source", $"{page.Address}#requirements")],
        };
    }

    /// <summary>What is not known of the times of work.</summary>
    private static string? NotKnown(Role role)
    {
        var unknown = new[] { (role.Evenings, "evenings"), (role.Weekends, "weekends"), (role.Nights, "nights") }.Where(time => time.Item1 == HowOften.Unknown).Select(time => time.Item2).ToList();
        return unknown.Count == 0 ? null : $"No source says about {string.Join(" or ", unknown)}.";
    }

    private static FrameLink SourceOf(Figure figure) => new($"{figure.Source!.Publisher}, {figure.DateInWords}", SiteAddresses.Source(figure.SourceKey));

    private static FrameLink OfPage(string address, string? anchor) => new("Sources on its page", $"{address}#{anchor ?? PageText.RecordAnchor}");

    /// <summary>The source of one of a role's facts; none when no source says.</summary>
    private static IReadOnlyList<FrameLink> SourceOf(Role role, RoleFact fact, SourceLinks sources) =>
        [.. role.FactSources.Where(source => source.Fact == fact).Select(source => sources[source.SourceKey])];

    /// <summary>Lengths of the open training programmes, as on the role's own page.</summary>
    private static IEnumerable<Figure> Lengths(Role role) => role.Pathways
        .Where(pathway => PathwayCard.IsOpenProgramme(pathway.Status, pathway.Route)).Select(pathway => pathway.LengthFigure).OfType<Figure>();
}
