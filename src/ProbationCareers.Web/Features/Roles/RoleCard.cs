using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>A role as it stands in a list.</summary>
internal sealed record RoleCard
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>The name by which addresses ask for it.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Address of the role that it is a type of.</summary>
    public required string? PartOfAddress { get; init; }

    /// <summary>Name of the role that it is a type of.</summary>
    public required string? PartOfTitle { get; init; }

    /// <summary>Who employs people in it.</summary>
    public required string Employer { get; init; }

    /// <summary>Its pay band's name.</summary>
    public required string? BandTitle { get; init; }

    /// <summary>Its pay band's number.</summary>
    public required int? Band { get; init; }

    /// <summary>What is known of its pay.</summary>
    public required KnownPay Pay { get; init; }

    /// <summary>Whether there is a caseload.</summary>
    public required CaseloadKind Caseload { get; init; }

    /// <summary>Names of where it is done.</summary>
    public required IReadOnlyList<string> Environments { get; init; }

    /// <summary>The places themselves, by the last part of their addresses.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Work in the evening.</summary>
    public required HowOften Evenings { get; init; }

    /// <summary>The qualifications that it asks for.</summary>
    public required IReadOnlyList<AskedLevel> Qualifications { get; init; }

    /// <summary>Whether everybody needs a post in the service first.</summary>
    public required bool NeedsAPost { get; init; }

    /// <summary>Whether an open pathway takes people from outside to it.</summary>
    public required bool HasAWayIn { get; init; }

    /// <summary>The cards of every role of a release, by title.</summary>
    public static IReadOnlyList<RoleCard> AllOf(Catalogue catalogue) => catalogue.Once(static of => new Cards(of.Roles.Select(Of).InAlphabeticalOrder(card => card.Title, card => card.Address))).All;

    /// <summary>The card of a role.</summary>
    public static RoleCard Of(Role role) => new()
    {
        Address = role.Address,
        Slug = role.Slug,
        Title = role.Title,
        Summary = role.Summary,
        PartOfAddress = role.PartOfAddress,
        PartOfTitle = role.PartOf?.Title,
        Employer = role.Employer,
        BandTitle = role.PayBand?.Title,
        Band = role.PayBand?.Band,
        Pay = KnownPay.Of(role),
        Caseload = role.Caseload,
        Environments = [.. role.Environments.Select(place => place.Title)],
        Places = [.. role.Environments.Select(place => place.Slug)],
        Evenings = role.Evenings,
        Qualifications = [.. role.Requirements.Where(part => part.Kind == RequirementKind.Qualification).Select(part => new AskedLevel(part.Strength, part.Level))],
        NeedsAPost = role.Requirements.Any(part => part is { Kind: RequirementKind.Post, Strength: RequirementStrength.Required }),
        HasAWayIn = role.Pathways.Any(pathway => pathway is { Status: PathwayStatus.Open, Route: PathwayRoute.DirectApplication or PathwayRoute.TrainingProgramme }),
    };

    private sealed record Cards(IReadOnlyList<RoleCard> All);
}

/// <summary>A qualification that a role asks for.</summary>
/// <param name="Strength">How firmly.</param>
/// <param name="Level">Its level; null when none is named.</param>
internal sealed record AskedLevel(RequirementStrength Strength, int? Level);
