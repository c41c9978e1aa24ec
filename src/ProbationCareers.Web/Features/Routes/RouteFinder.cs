using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Features.Routes;

/// <summary>
/// Says of each route whether it is open to somebody, and why. It is a pure function of the routes' rules and of the answers; the
/// rules are content.
/// </summary>
internal static class RouteFinder
{
    /// <summary>Judges every route: those that are open first.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="answers">The answers, by question.</param>
    /// <param name="inRole">Address of the role that the answers say somebody is in already; null for none.</param>
    public static IReadOnlyList<JudgedRoute> Judge(IEnumerable<Route> routes, IReadOnlyDictionary<string, string> answers, string? inRole = null)
    {
        var judged = routes.Select(route => Judge(route, answers, inRole)).ToList();
        var open = judged.Where(route => route.Verdict == Verdict.Open).Select(route => route.Route.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. judged
                .Select(route => route with { Better = route.Verdict >= Verdict.Check ? route.Route.Shorter.FirstOrDefault(open.Contains) : null })
                .OrderByDescending(route => route.Verdict)
                .ThenBy(route => route.Better is not null)
                .ThenBy(route => route.Route.IsForStaff && route.Verdict != Verdict.Open)
                .ThenByDescending(route => route.Route.IsForStaff)
                .ThenBy(route => route.Route.Status)
                .ThenBy(route => route.Missing.Count())
                .ThenByDescending(route => route.Needs.Count(need => need.State == NeedState.Met))
                .ThenBy(route => route.Route.Order),
        ];
    }

    /// <summary>Judges one route.</summary>
    public static JudgedRoute Judge(Route route, IReadOnlyDictionary<string, string> answers, string? inRole = null)
    {
        List<JudgedNeed> needs = [.. route.Needs.Select(need => new JudgedNeed(need, StateOf(need, answers)))];
        var firm = needs.Where(need => need.Need.Strength == RequirementStrength.Required).ToList();
        var verdict = route.LeadsTo == inRole && inRole is not null && !route.From.Contains(inRole) ? Verdict.There
            : route.Status == PathwayStatus.Closed || firm.Exists(need => need.State == NeedState.Closing) ? Verdict.NotOpen
            : firm.Exists(need => need.State == NeedState.Missing) ? Verdict.OpenOnce
            : firm.Exists(need => need.State == NeedState.ToCheck) || route.RulesAreIncomplete ? Verdict.Check
            : Verdict.Open;
        return new JudgedRoute(route, verdict, needs);
    }

    /// <summary>What the answers make of a need. One answer that meets it is enough; after that, one that closes the route counts most.</summary>
    public static NeedState StateOf(RouteNeed need, IReadOnlyDictionary<string, string> answers)
    {
        if (need.Met.Count == 0) return NeedState.NotJudged;
        return Gave(need.Met) ? NeedState.Met
            : Gave(need.Closes) ? NeedState.Closing
            : Gave(need.Missing) ? NeedState.Missing
            : NeedState.ToCheck;

        bool Gave(IReadOnlyList<RuleAnswer> wanted) => wanted.Any(answer => answers.TryGetValue(answer.Question, out var given) && given == answer.Key);
    }
}

/// <summary>Whether a route is open to somebody; the better, the higher.</summary>
internal enum Verdict
{
    /// <summary>It leads to the post that somebody holds already.</summary>
    There,

    /// <summary>It is not open.</summary>
    NotOpen,

    /// <summary>It is open once what is missing has been got.</summary>
    OpenOnce,

    /// <summary>It may be open: something that everybody needs was not answered, or the answer does not settle it.</summary>
    Check,

    /// <summary>It is open.</summary>
    Open,
}

/// <summary>What the answers make of a need.</summary>
internal enum NeedState
{
    /// <summary>No question is about it.</summary>
    NotJudged,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>The answers do not settle it.</summary>
    ToCheck,

    /// <summary>It is missing, and can be got.</summary>
    Missing,

    /// <summary>It closes the route.</summary>
    Closing,
}

/// <summary>What answers say of somebody.</summary>
/// <param name="InRole">Address of the role that they are in already; null for none.</param>
/// <param name="Slips">Answers that cannot both be true, in words.</param>
internal sealed record RouteProfile(string? InRole, IReadOnlyList<string> Slips);

/// <summary>An answer that a rule names.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Key">Key of the answer.</param>
internal sealed record RuleAnswer(string Question, string Key)
{
    /// <summary>Reads question.answer.</summary>
    public static RuleAnswer Parse(string text) => text.Split('.') is [var question, var key] ? new(question, key) : new(text, "");
}

/// <summary>A route with its rules.</summary>
internal sealed record Route
{
    /// <summary>The address of its page.</summary>
    public required string Address { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>What it asks for.</summary>
    public required IReadOnlyList<RouteNeed> Needs { get; init; }

    /// <summary>Address of the role that it leads to.</summary>
    public string LeadsTo { get; init; } = "";

    /// <summary>Addresses of the roles that people come from; none for a route from outside.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Whether it is for people who are in a post of the service already.</summary>
    public bool IsForStaff => From.Count > 0;

    /// <summary>Whether no source that we found lists everything that it asks for.</summary>
    public bool RulesAreIncomplete { get; init; }

    /// <summary>Addresses of shorter routes to the same post, the shortest first.</summary>
    public IReadOnlyList<string> Shorter { get; init; } = [];

    /// <summary>Its place among routes of which nothing else sets one before the other.</summary>
    public int Order { get; init; }
}

/// <summary>Something that a route asks for.</summary>
internal sealed record RouteNeed
{
    /// <summary>What, in words.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public RequirementKind Kind { get; init; } = RequirementKind.Quality;

    /// <summary>How firmly.</summary>
    public required RequirementStrength Strength { get; init; }

    /// <summary>Key of the source that says so.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Answers that meet it; none when no question is about it.</summary>
    public IReadOnlyList<RuleAnswer> Met { get; init; } = [];

    /// <summary>Answers after which it is missing, and can be got.</summary>
    public IReadOnlyList<RuleAnswer> Missing { get; init; } = [];

    /// <summary>Answers after which the route is not open.</summary>
    public IReadOnlyList<RuleAnswer> Closes { get; init; } = [];

    /// <summary>How people get it: follows "open once".</summary>
    public string? Once { get; init; }

    /// <summary>Address of the page that helps to get it.</summary>
    public string? Help { get; init; }
}

/// <summary>A need and what the answers make of it.</summary>
internal sealed record JudgedNeed(RouteNeed Need, NeedState State);

/// <summary>A route and what the answers make of it.</summary>
/// <param name="Route">The route.</param>
/// <param name="Verdict">Whether it is open.</param>
/// <param name="Needs">Every need, in order.</param>
internal sealed record JudgedRoute(Route Route, Verdict Verdict, IReadOnlyList<JudgedNeed> Needs)
{
    /// <summary>Address of a shorter route to the same post that is open; null when there is none.</summary>
    public string? Better { get; init; }

    /// <summary>What everybody needs and is missing; what nothing else can be begun without comes first.</summary>
    public IEnumerable<RouteNeed> Missing => Firm(NeedState.Missing)
        .OrderBy(need => need.Kind switch { RequirementKind.RightToWork => 0, RequirementKind.Residence => 1, RequirementKind.Age => 2, RequirementKind.Post => 3, _ => 4 });

    /// <summary>What closes it.</summary>
    public IEnumerable<RouteNeed> Closing => Firm(NeedState.Closing);

    /// <summary>What everybody needs and the answers do not settle.</summary>
    public IEnumerable<RouteNeed> ToCheck => Firm(NeedState.ToCheck);

    /// <summary>What is not asked of everybody, or not surely, and is missing or not settled.</summary>
    public IEnumerable<RouteNeed> Besides => Needs
        .Where(need => need.Need.Strength != RequirementStrength.Required && need.State is NeedState.Missing or NeedState.Closing or NeedState.ToCheck)
        .Select(need => need.Need);

    private IEnumerable<RouteNeed> Firm(NeedState state) =>
        Needs.Where(need => need.Need.Strength == RequirementStrength.Required && need.State == state).Select(need => need.Need);
}
