using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Reading;

/// <summary>What the data files hold, by key: pages draw on it while they are read.</summary>
internal sealed record SharedData
{
    /// <summary>Nothing.</summary>
    public static SharedData None { get; } = new();

    /// <summary>Sources.</summary>
    public IReadOnlyDictionary<string, SourceDocument> Sources { get; init; } = new Dictionary<string, SourceDocument>();

    /// <summary>The keys of all sources, those with a problem included.</summary>
    public WrittenNames SourceNames { get; init; } = WrittenNames.None;

    /// <summary>Figures.</summary>
    public IReadOnlyDictionary<string, FigureDocument> Figures { get; init; } = new Dictionary<string, FigureDocument>();

    /// <summary>The keys of all figures, those with a problem included.</summary>
    public WrittenNames FigureNames { get; init; } = WrittenNames.None;

    /// <summary>Claims.</summary>
    public IReadOnlyDictionary<string, ClaimDocument> Claims { get; init; } = new Dictionary<string, ClaimDocument>();

    /// <summary>The names of all claims' files, those with a problem included.</summary>
    public WrittenNames ClaimNames { get; init; } = WrittenNames.None;

    /// <summary>The figures that stand in each claim.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FigureUse>> ClaimFigures { get; init; } =
        new Dictionary<string, IReadOnlyList<FigureUse>>();

    /// <summary>Terms of the glossary, in its order.</summary>
    public IReadOnlyList<TermDocument> Terms { get; init; } = [];

    /// <summary>The keys of all terms, those with a problem included.</summary>
    public WrittenNames TermNames { get; init; } = WrittenNames.None;

    /// <summary>The questions of the route finder, in its order.</summary>
    public IReadOnlyList<RouteQuestionDocument> RouteQuestions { get; init; } = [];

    /// <summary>Whether none of them was left out because it has a problem.</summary>
    public bool RouteQuestionsAreWhole { get; init; } = true;

    /// <summary>Finds terms in text.</summary>
    public TermFinder TermFinder { get; init; } = new([]);
}
