using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.Search;

internal sealed record SearchPage(PageMeta Meta, SearchQuestion Question) : ViewPage(Meta)
{
    public const string Heading = "Search";

    /// <summary>How many kinds fit on one line of a phone beside "All".</summary>
    private const int FirstKindsCount = 2;

    /// <summary>Whether the search can answer already: right after a start its index is being made.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>Whether there are more results than are counted.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many results there are, of the kind that is wanted.</summary>
    public int Count { get; init; }

    /// <summary>How many of each kind, in the order of the kinds.</summary>
    public IReadOnlyList<(ResultKind Kind, int Count)> Kinds { get; init; } = [];

    /// <summary>The results of this page.</summary>
    public IReadOnlyList<SearchResult> Results { get; init; } = [];

    /// <summary>Words that were taken for others.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Words of the search that no page has; the results are about the rest.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Those words in quotation marks.</summary>
    public string MissingInWords => Labels.Join(Missing.Select(word => $"“{word}”"), "or");

    /// <summary>What was taken for what.</summary>
    public string CorrectionsInWords =>
        Labels.Join(Corrections.Select(correction => $"“{correction.Known}” in place of “{correction.Typed}”"));

    /// <summary>How many results there are of every kind together.</summary>
    public int CountOfAll => Kinds.Sum(kind => kind.Count);

    /// <summary>The place of the first result on this page.</summary>
    public int First => ((Question.Page - 1) * SearchQuestion.PageLength) + 1;

    /// <summary>How many results were found, and for what.</summary>
    public string Found
    {
        get
        {
            var count = Count switch
            {
                0 => "No result of this kind",
                1 => "1 result",
                _ => $"{(IsCut && Question.Kind is null ? "More than " : "")}{Count} results",
            };
            return $"{count} for “{Question.Text}”{(Question.Page > 1 ? $", from {First} on" : "")}";
        }
    }

    /// <summary>What answers the search by itself; null when nothing does.</summary>
    public DirectAnswer? Direct { get; init; }

    /// <summary>The kinds that stand beside one another: the one that is wanted and the largest.</summary>
    public IReadOnlyList<(ResultKind Kind, int Count)> FirstKinds =>
        [
            .. Kinds
                .OrderByDescending(kind => kind.Kind == Question.Kind)
                .ThenByDescending(kind => kind.Count)
                .Take(FirstKindsCount)
                .OrderBy(kind => kind.Kind),
        ];

    /// <summary>The other kinds.</summary>
    public IReadOnlyList<(ResultKind Kind, int Count)> OtherKinds => [.. Kinds.Except(FirstKinds)];

    /// <summary>Where to apply, when that is what someone looks for; else null.</summary>
    public ApplyModule? Apply { get; init; }

    /// <summary>Words that are near to what was typed, when nothing was found.</summary>
    public IReadOnlyList<string> NearestWords { get; init; } = [];

    /// <summary>Whether there are more results after these.</summary>
    public bool HasMore => Question.Page * SearchQuestion.PageLength < Count;

    /// <summary>What a kind of result is called.</summary>
    public static string Of(ResultKind kind) =>
        kind switch
        {
            ResultKind.Role => "Role",
            ResultKind.Pathway => "Pathway",
            ResultKind.Pay => "Pay",
            ResultKind.WorkingEnvironment => "Working environment",
            ResultKind.Skill => "Skill",
            ResultKind.Guide => "Guide",
            ResultKind.Story => "First-hand account",
            ResultKind.Term => "Word explained",
            ResultKind.Figure => "Figure",
            ResultKind.Source => "Source",
            _ => "Page",
        };
}
