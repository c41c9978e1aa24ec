using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.WorkingEnvironments;

/// <summary>The page of a working environment.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Facts">Its typed facts.</param>
internal sealed record WorkingEnvironmentPage(PageMeta Meta, PageBody Body, WorkingEnvironmentFacts Facts) : ViewPage(Meta);

/// <summary>The list of all working environments.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Environments">The working environments.</param>
internal sealed record WorkingEnvironmentIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<WorkingEnvironmentCard> Environments) : ViewPage(Meta);

/// <summary>A working environment as it stands in the list.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Hours">Hours and shifts.</param>
/// <param name="Caseload">Whether people here hold a caseload.</param>
internal sealed record WorkingEnvironmentCard(string Address, string Title, string Summary, FigureText Hours, FigureText Caseload);

/// <summary>The typed facts of a working environment.</summary>
internal sealed record WorkingEnvironmentFacts
{
    /// <summary>Hours and shifts.</summary>
    public required FigureText Hours { get; init; }

    /// <summary>Whether people here hold a caseload.</summary>
    public required FigureText Caseload { get; init; }

    /// <summary>How much travel there is.</summary>
    public required FigureText Travel { get; init; }

    /// <summary>Whether any of the work can be done from home.</summary>
    public required FigureText HybridWorking { get; init; }

    /// <summary>The roles found here.</summary>
    public IReadOnlyList<RoleCard> Roles { get; init; } = [];
}

/// <summary>Asks for working environments.</summary>
internal static class WorkingEnvironmentQueries
{
    /// <summary>All working environments, as cards.</summary>
    public static async Task<IReadOnlyList<WorkingEnvironmentCard>> EnvironmentCardsAsync(this CareersContext context, CancellationToken cancellationToken) =>
        (await context.WorkingEnvironments.AsNoTracking().OrderBy(environment => environment.Address)
            .Select(environment => new WorkingEnvironmentCard(environment.Address, environment.Title, environment.Summary, environment.Hours, environment.Caseload))
            .ToListAsync(cancellationToken)).InAlphabeticalOrder(environment => environment.Title, environment => environment.Address);

    /// <summary>What the page of a working environment shows beyond its body; null when there is no such page.</summary>
    public static async Task<WorkingEnvironmentFacts?> EnvironmentFactsAsync(this CareersContext context, string address, FigureBook book, CancellationToken cancellationToken)
    {
        var facts = await context.WorkingEnvironments.AsNoTracking().Where(environment => environment.Address == address).OrderBy(environment => environment.Address)
            .Select(environment => new WorkingEnvironmentFacts
            {
                Hours = environment.Hours,
                Caseload = environment.Caseload,
                Travel = environment.Travel,
                HybridWorking = environment.HybridWorking,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return facts is null
            ? null
            : facts with { Roles = await context.Roles.Where(role => role.Environments.Any(part => part.EnvironmentAddress == address)).CardsAsync(book, cancellationToken) };
    }
}
