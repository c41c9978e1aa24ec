namespace ProbationCareers.Web.Features.Facts;

/// <summary>Where facts are shown.</summary>
[Flags]
internal enum FactPlaces
{
    /// <summary>In a comparison alone, where every fact is.</summary>
    Comparison = 0,

    /// <summary>In the box at the top of a page.</summary>
    Glance = 1,

    /// <summary>On a card.</summary>
    Card = 2,
}
