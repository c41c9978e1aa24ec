namespace ProbationCareers.Web.Features.Facts;

/// <summary>Where facts are shown.</summary>
[Flags]
internal enum FactPlaces
{
    /// <summary>In a comparison alone, where readers see every fact.</summary>
    Comparison = 0,

    /// <summary>In the box at the top of a page.</summary>
    Glance = 1,

    /// <summary>On a card.</summary>
    Card = 2,

    /// <summary>Nowhere: the list of roles can be narrowed by it, and another fact tells readers.</summary>
    Filter = 4,
}
