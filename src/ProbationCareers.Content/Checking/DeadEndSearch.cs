using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Routes;

namespace ProbationCareers.Content.Checking;

/// <summary>Looks for answers that close every route.</summary>
internal static class DeadEndSearch
{
    /// <summary>The most steps that are taken: rules that need more have so many ways round that none of them is a dead end.</summary>
    private const int MostSteps = 20_000;

    /// <summary>Answers after which no route is left; null when there are none.</summary>
    public static IReadOnlyDictionary<string, string>? Find(IReadOnlyList<CareerRoute> routes)
    {
        var open = routes.Where(route => route.Status != PathwayStatus.Closed).OrderBy(route => Closing(route).Count()).ToList();
        if (open.Count == 0)
            return null; // Nothing that is answered closes them: the pathways themselves say that they are closed.
        var steps = 0;
        return Close(0, new Dictionary<string, string>(StringComparer.Ordinal));

        IReadOnlyDictionary<string, string>? Close(int done, Dictionary<string, string> answers)
        {
            if (++steps > MostSteps)
                return null;
            if (done == open.Count)
                return open.TrueForAll(route => RouteFinder.Judge(route, answers).Verdict == Verdict.NotOpen) ? answers : null;
            foreach (var answer in Closing(open[done]))
            {
                if (answers.TryGetValue(answer.Question, out var given) && given != answer.Key)
                    continue;
                if (
                    Close(done + 1, new Dictionary<string, string>(answers, StringComparer.Ordinal) { [answer.Question] = answer.Key }) is
                    { } found
                )
                    return found;
            }

            return null;
        }
    }

    private static IEnumerable<RuleAnswer> Closing(CareerRoute route) =>
        route
            .Needs.Where(need => need.Strength == RequirementStrength.Required && need.Met.Count > 0)
            .SelectMany(need => need.Closes)
            .Distinct();
}
