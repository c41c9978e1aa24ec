using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A place or setting where people work: content/working-environments.</summary>
public sealed record WorkingEnvironmentDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.WorkingEnvironment;

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
