using ProbationCareers.Content;
using ProbationCareers.Content.Figures;
using ProbationCareers.Store.Entities;
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
internal sealed record WorkingEnvironmentCard(string Address, string Title, string Summary, FigureText Hours, FigureText Caseload)
{
    /// <summary>The card of a working environment.</summary>
    public static WorkingEnvironmentCard Of(WorkingEnvironment environment) => new(environment.Address, environment.Title, environment.Summary, environment.Hours, environment.Caseload);
}

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
    public required IReadOnlyList<RoleCard> Roles { get; init; }

    /// <summary>The facts of a working environment.</summary>
    public static WorkingEnvironmentFacts Of(WorkingEnvironment environment) => new()
    {
        Hours = environment.Hours,
        Caseload = environment.Caseload,
        Travel = environment.Travel,
        HybridWorking = environment.HybridWorking,
        Roles = environment.Roles.Select(RoleCard.Of).InAlphabeticalOrder(card => card.Title, card => card.Address),
    };
}
