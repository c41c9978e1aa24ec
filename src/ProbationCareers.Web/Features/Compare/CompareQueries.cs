using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>Asks for what is put side by side.</summary>
internal static class CompareQueries
{
    /// <summary>How many sources of what is needed are named; the page has each beside what it says.</summary>
    private const int SourcesShown = 2;

    /// <summary>The roles that can be compared, by title: those of the Probation Service first, then its types, then others.</summary>
    public static async Task<IReadOnlyList<CompareChoice>> RoleChoicesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        [.. (await context.Roles.AsNoTracking().OrderBy(role => role.Address)
                .Select(role => new { role.Slug, role.Title, role.Address, role.Employer, Whole = role.PartOf!.Title })
                .ToListAsync(cancellationToken))
            .Select(role => new CompareChoice(role.Slug, role.Title, role.Address, role.Whole is null ? role.Employer : $"Types of {role.Whole.ToLowerInvariant()} work"))
            .InAlphabeticalOrder(choice => choice.Title, choice => choice.Address)
            .OrderBy(choice => choice.Group switch { "The Probation Service" => 0, var group when group.StartsWith("Types", StringComparison.Ordinal) => 1, _ => 2 })];

    /// <summary>The pathways that can be compared, by title, with the role that they lead to.</summary>
    public static async Task<IReadOnlyList<CompareChoice>> PathwayChoicesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        [.. (await context.Pathways.AsNoTracking().OrderBy(pathway => pathway.Address)
                .Select(pathway => new CompareChoice(pathway.Slug, pathway.Title, pathway.Address, pathway.To!.Title))
                .ToListAsync(cancellationToken))
            .InAlphabeticalOrder(choice => choice.Title, choice => choice.Address)
            .OrderBy(choice => choice.Group, AlphabeticalOrder.ForReaders)];

    /// <summary>The rows of what was asked for; none for fewer than two.</summary>
    public static async Task<IReadOnlyList<CompareRow>> CompareAsync(this CareersContext context, CompareQuestion question, FigureBook book, DateOnly today, CancellationToken cancellationToken)
    {
        if (question.Chosen.Count < 2) return [];
        var addresses = question.Chosen.Select(choice => choice.Address).ToList();
        var sources = await context.SourceLinksAsync(cancellationToken);
        var needs = (await context.Pages.AsNoTracking().Where(page => addresses.Contains(page.Address)).SelectMany(page => page.Requirements)
                .OrderBy(part => part.PageAddress).ThenBy(part => part.Position).Select(part => new { part.PageAddress, part.Strength, part.SourceKey, part.Text })
                .ToListAsync(cancellationToken))
            .ToLookup(part => part.PageAddress, part => new Need(part.Strength, part.Text, sources[part.SourceKey]));
        return question.Kind == CompareKind.Roles
            ? RoleRows(await context.ComparedRolesAsync(addresses, book, cancellationToken), needs, sources, book, today)
            : PathwayRows(await context.ComparedPathwaysAsync(addresses, book, cancellationToken), needs, today);
    }

    private static async Task<IReadOnlyList<ComparedRole>> ComparedRolesAsync(this CareersContext context, IReadOnlyList<string> addresses, FigureBook book, CancellationToken cancellationToken)
    {
        var rows = await context.Roles.AsNoTracking().Where(role => addresses.Contains(role.Address)).OrderBy(role => role.Address)
            .Select(role => new
            {
                Pay = new { role.PayStartFigureKey, role.PayHighestFigureKey, role.PayIsUnconfirmed, role.PayBand!.LowestFigureKey, role.PayBand.HighestFigureKey },
                Ways = role.Pathways.OrderBy(part => part.Position).Select(part => new { part.Pathway!.Status, part.Pathway.Route, part.Pathway.LengthFigureKey }).ToList(),
                Role = new ComparedRole
                {
                    Address = role.Address,
                    Employer = role.Employer,
                    Band = role.PayBand!.Title,
                    WeekFigureKey = role.WeekFigureKey,
                    Evenings = role.Evenings,
                    Weekends = role.Weekends,
                    Nights = role.Nights,
                    Caseload = role.Caseload,
                    CaseloadNote = role.CaseloadNote,
                    YouNeed = role.YouNeed,
                    HowLong = role.HowLong,
                    Places = role.Environments.OrderBy(part => part.Position).Select(part => part.Environment!.Title).ToList(),
                    WorkWith = role.WorkWith.OrderBy(part => part.Position).Select(part => new SourcedText(part.Who, part.SourceKey)).ToList(),
                    FactSources = role.FactSources.OrderBy(part => part.Position).Select(part => new FactSource(part.Fact, part.SourceKey)).ToList(),
                    Next = role.Steps.Where(part => part.NextRoleAddress != null).OrderBy(part => part.Position).Select(part => new NextRole(part.NextRole!.Title, part.Text)).ToList(),
                },
            })
            .ToDictionaryAsync(row => row.Role.Address, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. addresses.Select(address => rows[address]).Select(row => row.Role with
            {
                Pay = KnownPay.Of(book, row.Pay.PayStartFigureKey, row.Pay.LowestFigureKey, row.Pay.HighestFigureKey, row.Pay.PayHighestFigureKey, row.Role.Band, row.Pay.PayIsUnconfirmed),
                Lengths = [.. row.Ways.Where(way => PathwayCard.IsOpenProgramme(way.Status, way.Route)).Select(way => book.Find(way.LengthFigureKey)).OfType<FigurePart>()],
            }),
        ];
    }

    private static async Task<IReadOnlyList<ComparedPathway>> ComparedPathwaysAsync(this CareersContext context, IReadOnlyList<string> addresses, FigureBook book, CancellationToken cancellationToken)
    {
        var rows = await context.Pathways.AsNoTracking().Where(pathway => addresses.Contains(pathway.Address)).OrderBy(pathway => pathway.Address)
            .Select(pathway => new
            {
                pathway.LengthFigureKey,
                Pay = new { pathway.PayStartFigureKey, pathway.PayBand!.LowestFigureKey, pathway.PayBand.HighestFigureKey },
                Pathway = new ComparedPathway
                {
                    Address = pathway.Address,
                    To = pathway.To!.Title,
                    From = pathway.From,
                    Status = pathway.Status,
                    OpensInWindows = pathway.OpensInWindows,
                    Closed = pathway.Closed,
                    StatusNote = pathway.StatusNote,
                    LengthNote = pathway.LengthNote,
                    Band = pathway.PayBand!.Title,
                    PayNote = pathway.PayNote,
                    Employer = pathway.Employer,
                    First = pathway.Steps.OrderBy(step => step.Position).Select(step => new FirstStep(step.Title, step.Text, step.IsUnconfirmed)).Take(1).ToList(),
                },
            })
            .ToDictionaryAsync(row => row.Pathway.Address, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. addresses.Select(address => rows[address]).Select(row => row.Pathway with
            {
                Length = book.Find(row.LengthFigureKey),
                Pay = KnownPay.Of(book, row.Pay.PayStartFigureKey, row.Pay.LowestFigureKey, row.Pay.HighestFigureKey, null, row.Pathway.Band, isUnconfirmed: false),
            }),
        ];
    }

    private static IReadOnlyList<CompareRow> RoleRows(
        IReadOnlyList<ComparedRole> roles, ILookup<string, Need> needs, IReadOnlyDictionary<string, FrameLink> sources, FigureBook book, DateOnly today) =>
    [
        Row("Pay a year", roles, role => Pay(role.Pay, role.Band, today)),
        Row("Hours a week", roles, role => book.Find(role.WeekFigureKey) is { } week ? Figure(week, today) : ComparedFact.Missing("No source gives them")),
        Row("Evenings, weekends, nights", roles, role => Words.OutOfHours(role.Evenings, role.Weekends, role.Nights) is { } times
            ? new ComparedFact { Words = times, Detail = NotKnown(role), Sources = role.SourceOf(RoleFact.Hours, sources) }
            : ComparedFact.Missing("No source says")),
        Row("Your own caseload", roles, role => new ComparedFact { Words = Words.Of(role.Caseload), Detail = role.CaseloadNote?.Plain, Sources = role.SourceOf(RoleFact.Caseload, sources) }),
        Row("Where", roles, role => role.Places.Count > 0
            ? new ComparedFact { Words = string.Join(", ", role.Places), Sources = [OfPage(role.Address, "working-environment")] }
            : ComparedFact.Missing("Outside the Probation Service")),
        Row("Who you work with", roles, role => role.WorkWith.Count > 0
            ? new ComparedFact { Words = Words.Sentence(string.Join("; ", role.WorkWith.Select(with => with.Text))), Sources = [.. role.WorkWith.Select(with => sources[with.SourceKey]).Distinct()] }
            : ComparedFact.Missing("No source says")),
        Row("Employer", roles, role => new ComparedFact { Words = role.Employer, Sources = [OfPage(role.Address, null)] }),
        Row("What you need", roles, role => Needs(role.YouNeed, needs[role.Address], role.Address)),
        Row("Time to qualify", roles, role => FigureWords.Span(role.Lengths.Select(length => (length.Value, length.ValueTo)), FigureUnit.Months) is { } length
            ? new ComparedFact { Words = length, Detail = role.HowLong, Sources = [.. role.Lengths.Select(SourceOf).Distinct()] }
            : new ComparedFact { Words = role.HowLong, Sources = [OfPage(role.Address, null)] }),
        Row("Next step", roles, role => role.Next is [var next, ..]
            ? new ComparedFact { Words = next.Title, Detail = next.Text, Sources = [OfPage(role.Address, "progression")] }
            : ComparedFact.Missing("No source names one")),
    ];

    private static IReadOnlyList<CompareRow> PathwayRows(IReadOnlyList<ComparedPathway> pathways, ILookup<string, Need> needs, DateOnly today) =>
    [
        Row("Leads to", pathways, pathway => new ComparedFact { Words = pathway.To, Sources = [OfPage(pathway.Address, null)] }),
        Row("Can you take it today?", pathways, pathway => new ComparedFact
        {
            Words = Words.Of(pathway.Status, pathway.OpensInWindows) + (pathway.Closed is { } closed ? $" since {closed.ToWords()}" : ""),
            Detail = pathway.StatusNote?.Plain,
            Sources = [OfPage(pathway.Address, null)],
        }),
        Row("Who it is for", pathways, pathway => new ComparedFact { Words = pathway.From, Sources = [OfPage(pathway.Address, null)] }),
        Row("How long it takes", pathways, pathway => pathway.Length is { } length
            ? Figure(length, today) with { Detail = pathway.LengthNote.Plain }
            : new ComparedFact { Words = pathway.LengthNote.Plain, Sources = [OfPage(pathway.Address, "length")] }),
        Row("Pay on the way", pathways, pathway => Pay(pathway.Pay, pathway.Band, today) with { Detail = pathway.PayNote.Plain }),
        Row("Who employs you", pathways, pathway => new ComparedFact { Words = pathway.Employer, Sources = [OfPage(pathway.Address, null)] }),
        Row("What it asks for", pathways, pathway => Needs(null, needs[pathway.Address], pathway.Address)),
        Row("First step", pathways, pathway => pathway.First is [var first]
            ? new ComparedFact { Words = first.Title, Detail = first.Text.Plain, Warning = first.IsUnconfirmed ? "Unconfirmed" : null, Sources = [OfPage(pathway.Address, "steps")] }
            : ComparedFact.Missing("No source names one")),
    ];

    private static CompareRow Row<T>(string label, IReadOnlyList<T> compared, Func<T, ComparedFact> fact) => new(label, [.. compared.Select(fact)]);

    private static ComparedFact Pay(KnownPay pay, string? band, DateOnly today) => pay.IsKnown
        ? new ComparedFact
        {
            Words = pay.InWords,
            Shown = FigureLinks.Elsewhere(pay),
            AsAt = pay.AsAtInWords,
            Warning = pay.IsUnconfirmed ? "Band unconfirmed" : pay.IsOld(today) ? "Old" : null,
            Detail = band,
            Sources = [.. pay.Figures.Select(SourceOf).Distinct()],
        }
        : ComparedFact.Missing("No recent figure found") with { Detail = band };

    private static ComparedFact Figure(FigurePart figure, DateOnly today) => new()
    {
        Words = figure.InWords,
        Shown = FigureLinks.Elsewhere(figure),
        AsAt = figure.AsAtInWords,
        Warning = figure.IsUnconfirmed ? "Unconfirmed" : figure.IsOld(today) ? "Old" : null,
        Sources = [SourceOf(figure)],
    };

    /// <summary>What is asked for: the short form where there is one, else everything that is required or on which adverts vary.</summary>
    private static ComparedFact Needs(string? inShort, IEnumerable<Need> needs, string address)
    {
        var firm = needs.Where(need => need.Strength is RequirementStrength.Required or RequirementStrength.Varies).ToList();
        return new ComparedFact
        {
            Words = inShort ?? string.Join("; ", firm.Select(need => need.Text.Plain.TrimEnd('.'))),
            Items = inShort is null ? [.. firm.Select(need => need.Text.Plain + (need.Strength == RequirementStrength.Varies ? " Adverts vary." : ""))] : [],
            Sources = [.. firm.Select(need => need.Source).DistinctBy(source => source.Title).Take(SourcesShown), new FrameLink("Each with its source", $"{address}#requirements")],
        };
    }

    /// <summary>What is not known of the times of work.</summary>
    private static string? NotKnown(ComparedRole role)
    {
        var unknown = new[] { (role.Evenings, "evenings"), (role.Weekends, "weekends"), (role.Nights, "nights") }.Where(time => time.Item1 == HowOften.Unknown).Select(time => time.Item2).ToList();
        return unknown.Count == 0 ? null : $"No source says about {string.Join(" or ", unknown)}.";
    }

    private static FrameLink SourceOf(FigurePart figure) => new($"{figure.Publisher}, {figure.DateInWords}", SiteAddresses.Source(figure.SourceKey));

    private static FrameLink OfPage(string address, string? anchor) => new("Sources on its page", $"{address}#{anchor ?? PageText.RecordAnchor}");

    private sealed record Need(RequirementStrength Strength, FigureText Text, FrameLink Source);
}
