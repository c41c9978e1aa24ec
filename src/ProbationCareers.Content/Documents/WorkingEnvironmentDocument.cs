using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A place or setting where people work: content/working-environments.</summary>
public sealed record WorkingEnvironmentDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.WorkingEnvironment;

    /// <summary>The drawing at the top of the page; none when not given.</summary>
    public PlacePicture? Picture { get; init; }

    /// <summary>The people you work with and for.</summary>
    [ShownIn(SectionAnchors.WorkWith)]
    public required IReadOnlyList<string> WorkWith { get; init; }

    /// <summary>Hours and shifts.</summary>
    public required FigureText Hours { get; init; }

    /// <summary>Whether people here hold a caseload.</summary>
    public required FigureText Caseload { get; init; }

    /// <summary>How much travel there is.</summary>
    public required FigureText Travel { get; init; }

    /// <summary>Whether any of the work can be done from home.</summary>
    public required FigureText HybridWorking { get; init; }

    /// <summary>Whether it is inside a prison; no when not given.</summary>
    [ShownIn("the filter of the list of roles")]
    public bool InsidePrison { get; init; }

    /// <summary>What is hard about the work here.</summary>
    [ShownIn(SectionAnchors.Demands)]
    public required IReadOnlyList<string> Demands { get; init; }
}

/// <summary>The drawings of places, by what they show: symbols of places.svg.</summary>
public enum PlacePicture
{
    /// <summary>An office block with lit windows.</summary>
    Office,

    /// <summary>A building with columns and scales.</summary>
    Court,

    /// <summary>A gate with towers and bars.</summary>
    Prison,

    /// <summary>A large house.</summary>
    House,

    /// <summary>Trees, a fence and a spade.</summary>
    Outdoors,
}
