using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pathways;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Compare;

/// <summary>Asks for what is put side by side.</summary>
internal static class CompareQueries
{
    /// <summary>How many sources of what is needed are named; the page has each beside what it says.</summary>
    private const int SourcesShown = 2;

    /// <summary>The roles that can be compared, by title: those of the Probation Service first, then its types, then others.</summary>
    public static async Task<IReadOnlyList<CompareChoice>> RoleChoicesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        [.. (await context.Roles.AsNoTracking().OrderBy(role => role.Title)
                .Select(role => new { role.Slug, role.Title, role.Address, role.Employer, Whole = role.PartOf!.Title })
                .ToListAsync(cancellationToken))
            .Select(role => new CompareChoice(role.Slug, role.Title, role.Address, role.Whole is null ? role.Employer : $"Types of {role.Whole.ToLowerInvariant()} work"))
            .OrderBy(choice => choice.Group switch { "The Probation Service" => 0, var group when group.StartsWith("Types", StringComparison.Ordinal) => 1, _ => 2 })];

    /// <summary>The pathways that can be compared, by title, with the role that they lead to.</summary>
    public static async Task<IReadOnlyList<CompareChoice>> PathwayChoicesAsync(this CareersContext context, CancellationToken cancellationToken) =>
        await context.Pathways.AsNoTracking().OrderBy(pathway => pathway.To!.Title).ThenBy(pathway => pathway.Title)
            .Select(pathway => new CompareChoice(pathway.Slug, pathway.Title, pathway.Address, pathway.To!.Title))
            .ToListAsync(cancellationToken);

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
            ? RoleRows(await RolesAsync(), book, today)
            : PathwayRows(await PathwaysAsync(), today);

        async Task<IReadOnlyList<ComparedRole>> RolesAsync()
        {
            var extras = await context.Roles.AsNoTracking().Where(role => addresses.Contains(role.Address))
                .Select(role => new
                {
                    role.Address,
                    FactSources = role.FactSources.OrderBy(part => part.Position).Select(part => new { part.Fact, part.SourceKey }).ToList(),
                    WorkWith = role.WorkWith.OrderBy(part => part.Position).Select(part => new { part.Who, part.SourceKey }).ToList(),
                })
                .ToDictionaryAsync(role => role.Address, cancellationToken);
            var roles = new List<ComparedRole>();
            foreach (var address in addresses)
            {
                var extra = extras[address];
                roles.Add(new ComparedRole(
                    (await context.FactsAsync(address, book, cancellationToken))!,
                    address,
                    extra.FactSources.Find(part => part.Fact == RoleFact.Hours) is { } hours ? sources[hours.SourceKey] : null,
                    extra.FactSources.Find(part => part.Fact == RoleFact.Caseload) is { } caseload ? sources[caseload.SourceKey] : null,
                    [.. extra.WorkWith.Select(with => (with.Who, sources[with.SourceKey]))],
                    [.. needs[address]]));
            }

            return roles;
        }

        async Task<IReadOnlyList<ComparedPathway>> PathwaysAsync()
        {
            var pathways = new List<ComparedPathway>();
            foreach (var address in addresses)
            {
                var facts = (await context.PathwayFactsAsync(address, book, cancellationToken))!;
                pathways.Add(new ComparedPathway(facts, address, book.Find(facts.LengthFigureKey), [.. needs[address]]));
            }

            return pathways;
        }
    }

    private static IReadOnlyList<CompareRow> RoleRows(IReadOnlyList<ComparedRole> roles, FigureBook book, DateOnly today) =>
    [
        Row("Pay a year", roles, role => Pay(role.Facts.Pay, role.Facts.Band, today)),
        Row("Hours a week", roles, role => book.Find(role.Facts.WeekFigureKey) is { } week ? Figure(week, today) : ComparedFact.Missing("No source gives them")),
        Row("Evenings, weekends, nights", roles, role => Words.OutOfHours(role.Facts.Evenings, role.Facts.Weekends, role.Facts.Nights) is { } times
            ? new ComparedFact { Words = times, Detail = NotKnown(role.Facts), Sources = role.HoursSource is { } source ? [source] : [] }
            : ComparedFact.Missing("No source says")),
        Row("Your own caseload", roles, role => new ComparedFact
        {
            Words = Words.Of(role.Facts.Caseload),
            Detail = role.Facts.CaseloadNote?.Plain,
            Sources = role.CaseloadSource is { } source ? [source] : [],
        }),
        Row("Where", roles, role => role.Facts.Environments.Count > 0
            ? new ComparedFact { Words = string.Join(", ", role.Facts.Environments.Select(place => place.Title)), Sources = [OfPage(role.Address, "working-environment")] }
            : ComparedFact.Missing("Outside the Probation Service")),
        Row("Who you work with", roles, role => role.WorkWith.Count > 0
            ? new ComparedFact { Words = Words.Sentence(string.Join("; ", role.WorkWith.Select(with => with.Who))), Sources = [.. role.WorkWith.Select(with => with.Source).Distinct()] }
            : ComparedFact.Missing("No source says")),
        Row("Employer", roles, role => new ComparedFact { Words = role.Facts.Employer, Sources = [OfPage(role.Address, null)] }),
        Row("What you need", roles, role => Needs(role.Facts.YouNeed, role.Needs, role.Address)),
        Row("Time to qualify", roles, role => role.Facts.PathwayLength is { } length
            ? new ComparedFact { Words = length, Detail = role.Facts.HowLong, Sources = [.. role.Facts.Pathways.Select(pathway => pathway.Length).OfType<FigurePart>().Select(SourceOf).Distinct()] }
            : new ComparedFact { Words = role.Facts.HowLong, Sources = [OfPage(role.Address, null)] }),
        Row("Next step", roles, role => role.Facts.Steps.FirstOrDefault(step => step.Role is not null) is { Role: { } next } step
            ? new ComparedFact { Words = next.Title, Detail = step.Text, Sources = [OfPage(role.Address, "progression")] }
            : ComparedFact.Missing("No source names one")),
    ];

    private static IReadOnlyList<CompareRow> PathwayRows(IReadOnlyList<ComparedPathway> pathways, DateOnly today) =>
    [
        Row("Leads to", pathways, pathway => new ComparedFact { Words = pathway.Facts.To.Title, Sources = [OfPage(pathway.Address, null)] }),
        Row("Can you take it today?", pathways, pathway => new ComparedFact
        {
            Words = Words.Of(pathway.Facts.Status, pathway.Facts.OpensInWindows) + (pathway.Facts.Closed is { } closed ? $" since {closed.ToWords()}" : ""),
            Detail = pathway.Facts.StatusNote?.Plain,
            Sources = [OfPage(pathway.Address, null)],
        }),
        Row("Who it is for", pathways, pathway => new ComparedFact { Words = pathway.Facts.From, Sources = [OfPage(pathway.Address, null)] }),
        Row("How long it takes", pathways, pathway => pathway.Length is { } length
            ? Figure(length, today) with { Detail = pathway.Facts.LengthNote.Plain }
            : new ComparedFact { Words = "No fixed length", Detail = pathway.Facts.LengthNote.Plain, Sources = [OfPage(pathway.Address, "length")] }),
        Row("Pay on the way", pathways, pathway => Pay(pathway.Facts.Pay, pathway.Facts.Band, today) with { Detail = pathway.Facts.PayNote.Plain }),
        Row("Who employs you", pathways, pathway => new ComparedFact { Words = pathway.Facts.Employer, Sources = [OfPage(pathway.Address, null)] }),
        Row("What it asks for", pathways, pathway => Needs(null, pathway.Needs, pathway.Address)),
        Row("First step", pathways, pathway => pathway.Facts.Steps is [var first, ..]
            ? new ComparedFact { Words = first.Title, Detail = first.Text.Plain, Warning = first.IsUnconfirmed ? "Unconfirmed" : null, Sources = [OfPage(pathway.Address, "steps")] }
            : ComparedFact.Missing("No source names one")),
    ];

    private static CompareRow Row<T>(string label, IReadOnlyList<T> compared, Func<T, ComparedFact> fact) => new(label, [.. compared.Select(fact)]);

    private static ComparedFact Pay(KnownPay pay, FrameLink? band, DateOnly today) => pay.IsKnown
        ? new ComparedFact
        {
            Words = pay.InWords,
            Shown = FigureLinks.Elsewhere(pay),
            AsAt = pay.AsAtInWords,
            Warning = pay.IsUnconfirmed ? "Band unconfirmed" : pay.IsOld(today) ? "Old" : null,
            Detail = band?.Title,
            Sources = [.. pay.Figures.Select(SourceOf).Distinct()],
        }
        : ComparedFact.Missing("No recent figure found") with { Detail = band?.Title };

    private static ComparedFact Figure(FigurePart figure, DateOnly today) => new()
    {
        Words = figure.InWords,
        Shown = FigureLinks.Elsewhere(figure),
        AsAt = figure.AsAtInWords,
        Warning = figure.IsUnconfirmed ? "Unconfirmed" : figure.IsOld(today) ? "Old" : null,
        Sources = [SourceOf(figure)],
    };

    /// <summary>What is asked for: the short form where there is one, else everything that is required or on which adverts vary.</summary>
    private static ComparedFact Needs(string? inShort, IReadOnlyList<Need> needs, string address)
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
    private static string? NotKnown(RoleFacts role)
    {
        var unknown = new[] { (role.Evenings, "evenings"), (role.Weekends, "weekends"), (role.Nights, "nights") }.Where(time => time.Item1 == HowOften.Unknown).Select(time => time.Item2).ToList();
        return unknown.Count == 0 ? null : $"No source says about {string.Join(" or ", unknown)}.";
    }

    private static FrameLink SourceOf(FigurePart figure) => new($"{figure.Publisher}, {figure.DateInWords}", SiteAddresses.Source(figure.SourceKey));

    private static FrameLink OfPage(string address, string? anchor) => new("Sources on its page", $"{address}#{anchor ?? PageText.RecordAnchor}");

    private sealed record Need(RequirementStrength Strength, FigureText Text, FrameLink Source);

    private sealed record ComparedRole(
        RoleFacts Facts, string Address, FrameLink? HoursSource, FrameLink? CaseloadSource, IReadOnlyList<(string Who, FrameLink Source)> WorkWith, IReadOnlyList<Need> Needs);

    private sealed record ComparedPathway(PathwayFacts Facts, string Address, FigurePart? Length, IReadOnlyList<Need> Needs);
}
