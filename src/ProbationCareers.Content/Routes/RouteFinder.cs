using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Routes;

/// <summary>
/// Says of each route whether it is open to someone, and why. It is a pure function of the routes' rules and of the answers; the
/// rules are content.
/// </summary>
public static class RouteFinder
{
    /// <summary>The level at which higher education begins to count for training as an officer.</summary>
    private const int HigherStudy = 5;

    /// <summary>Judges every route: those that are open first.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="answers">The answers, by question.</param>
    /// <param name="inRole">Address of the role that the answers say someone is in already; null for none.</param>
    public static IReadOnlyList<JudgedRoute> Judge(
        IEnumerable<CareerRoute> routes,
        IReadOnlyDictionary<string, string> answers,
        string? inRole = null
    )
    {
        var judged = routes.Select(route => Judge(route, answers, inRole)).ToList();
        var open = judged
            .Where(route => route.Verdict == Verdict.Open)
            .Select(route => route.Route.Address)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. judged
                .Select(route =>
                    route with
                    {
                        Better = route.Verdict >= Verdict.Check ? route.Route.Shorter.FirstOrDefault(open.Contains) : null,
                    }
                )
                .OrderByDescending(route => route.Verdict)
                .ThenBy(route => route.Better is not null)
                .ThenBy(route => route.Route.IsForStaff && route.Verdict != Verdict.Open)
                .ThenByDescending(route => route.Route.IsForStaff)
                .ThenBy(route => route.Distance)
                .ThenByDescending(route => route.MetCount)
                .ThenBy(route => route.Route.Order),
        ];
    }

    /// <summary>
    /// The routes to look at first: the nearest ones, whether they are open or need something first, and of those equally near the ones
    /// that
    /// make most of what someone has. A longer route comes after the shorter one to the same post; routes for people in a post that someone
    /// does not hold come last. None when every route is closed to someone.
    /// </summary>
    /// <param name="judged">Every route, judged.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<JudgedRoute> Nearest(IEnumerable<JudgedRoute> judged, int count) =>
        [
            .. judged
                .Where(route => route.Verdict >= Verdict.OpenOnce)
                .OrderBy(route => route.IsForOthers)
                .ThenBy(route => route.Better is not null)
                .ThenBy(route => route.Distance)
                .ThenByDescending(route => route.Route.IsForStaff)
                .ThenByDescending(route => route.MetCount)
                .ThenByDescending(route => route.Verdict)
                .ThenBy(route => route.Route.Order)
                .Take(count),
        ];

    /// <summary>Judges one route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="answers">The answers, by question.</param>
    /// <param name="inRole">Address of the role that the answers say someone is in already; null for none.</param>
    public static JudgedRoute Judge(CareerRoute route, IReadOnlyDictionary<string, string> answers, string? inRole = null)
    {
        List<JudgedNeed> needs = [.. route.Needs.Select(need => new JudgedNeed(need, StateOf(need, answers)))];
        var firm = needs.Where(need => need.Need.Strength == RequirementStrength.Required).ToList();
        var verdict =
            route.LeadsTo == inRole && inRole is not null && !route.From.Contains(inRole) ? Verdict.There
            : route.Status == PathwayStatus.Closed || firm.Exists(need => need.State == NeedState.Closing) ? Verdict.NotOpen
            : firm.Exists(need => need.State == NeedState.Missing) ? Verdict.OpenOnce
            : firm.Exists(need => need.State == NeedState.ToCheck) || route.RulesAreIncomplete ? Verdict.Check
            : Verdict.Open;
        return new JudgedRoute(route, verdict, needs)
        {
            IsForOthers = route.IsForStaff && (inRole is null || !route.From.Contains(inRole)),
        };
    }

    /// <summary>
    /// What the answers make of a need. One answer that meets it is enough; after that, one that closes the route counts most. A question
    /// left blank leaves a need to be checked, except for a degree or other level 5 study: people who have one say so.
    /// </summary>
    public static NeedState StateOf(RouteNeed need, IReadOnlyDictionary<string, string> answers)
    {
        if (need.Met.Count == 0)
            return NeedState.NotJudged;
        return Gave(need.Met) ? NeedState.Met
            : Gave(need.Closes) ? NeedState.Closing
            : Gave(need.Missing) || IsHigherStudy(need) && !need.Named.Any(IsAnswered) ? NeedState.Missing
            : NeedState.ToCheck;

        bool IsAnswered(RuleAnswer named) => answers.ContainsKey(named.Question);

        bool Gave(IReadOnlyList<RuleAnswer> wanted) =>
            wanted.Any(answer => answers.TryGetValue(answer.Question, out var given) && given == answer.Key);
    }

    private static bool IsHigherStudy(RouteNeed need) => need.Level >= HigherStudy;
}
