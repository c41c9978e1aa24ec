using System.ComponentModel.DataAnnotations.Schema;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A place or setting where people work.</summary>
public sealed class WorkingEnvironment : Page
{
    /// <summary>The drawing at the top of its page; null for none.</summary>
    public PlacePicture? Picture { get; init; }

    /// <summary>Hours and shifts.</summary>
    public required FigureText Hours { get; init; }

    /// <summary>Whether people here hold a caseload.</summary>
    public required FigureText Caseload { get; init; }

    /// <summary>How much travel there is.</summary>
    public required FigureText Travel { get; init; }

    /// <summary>Whether any of the work can be done from home.</summary>
    public required FigureText HybridWorking { get; init; }

    /// <summary>Whether it is inside a prison.</summary>
    public bool InsidePrison { get; init; }

    /// <summary>The roles found here.</summary>
    [NotMapped]
    public IEnumerable<Role> Roles => OwnersOf(PageRelationKind.Place).OfType<Role>();
}
