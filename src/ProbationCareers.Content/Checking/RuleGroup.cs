using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Routes;

namespace ProbationCareers.Content.Checking;

/// <summary>Needs of a route that hang together, because they name the same questions.</summary>
internal sealed class RuleGroup
{
    /// <summary>The most combinations that are tried of one group; more than any reasonable set of rules has.</summary>
    private const int MostTried = 10_000;

    private readonly CareerRoute _route;
    private readonly IReadOnlyList<RouteQuestionDocument> _questions;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _combinations;

    private RuleGroup(CareerRoute route, IReadOnlyList<RouteQuestionDocument> questions)
    {
        (_route, _questions) = (route, questions);
        _combinations = [.. Combinations(questions).Take(MostTried)];
        Best = _combinations.Max(answers => RouteFinder.Judge(_route, answers).Verdict);
    }

    /// <summary>The best verdict that these needs allow.</summary>
    public Verdict Best { get; }

    /// <summary>What the route asks for.</summary>
    public IReadOnlyList<RouteNeed> Needs => _route.Needs;

    /// <summary>The groups of a route's needs that rules judge.</summary>
    public static IReadOnlyList<RuleGroup> Of(CareerRoute route, IReadOnlyList<RouteQuestionDocument> questions)
    {
        var groups = new List<(HashSet<string> Keys, List<RouteNeed> Needs)>();
        foreach (var need in route.Needs.Where(need => need.Met.Count > 0))
        {
            var keys = need.Named.Select(answer => answer.Question).ToHashSet(StringComparer.Ordinal);
            var needs = new List<RouteNeed>();
            foreach (var joined in groups.Where(group => group.Keys.Overlaps(keys)).ToList())
            {
                keys.UnionWith(joined.Keys);
                needs.AddRange(joined.Needs);
                groups.Remove(joined);
            }

            groups.Add((keys, [.. needs, need]));
        }

        return
        [
            .. groups.Select(group => new RuleGroup(
                route with
                {
                    RulesAreIncomplete = false,
                    Needs = group.Needs,
                },
                [.. questions.Where(question => group.Keys.Contains(question.Key))]
            )),
        ];
    }

    /// <summary>Needs that everyone has and that change no verdict.</summary>
    /// <param name="others">The best that the other needs can come to.</param>
    public IEnumerable<RouteNeed> Idle(Verdict others) =>
        from need in _route.Needs
        where _combinations.Count < MostTried // Of more, some were not tried, and one of them may be decided by it.
        where need.Strength == RequirementStrength.Required
        let without = _route with
        {
            Needs = [.. _route.Needs.Where(other => !ReferenceEquals(other, need))],
        }
        where
            _combinations.All(answers =>
                Least(RouteFinder.Judge(_route, answers).Verdict, others) == Least(RouteFinder.Judge(without, answers).Verdict, others)
            )
        select need;

    /// <summary>A better answer after which the route is less open than after a worse one; null when there is none.</summary>
    /// <param name="others">The best that the other needs can come to.</param>
    public Loss? LossByABetterAnswer(Verdict others)
    {
        foreach (var ranked in _questions.Where(question => question.Ranked))
        {
            var order = ranked.Answers.Where(answer => !answer.Unsure).Select(answer => answer.Key).ToList();
            foreach (var answers in _combinations.Where(answers => !answers.ContainsKey(ranked.Key)))
            {
                for (var i = 1; i < order.Count; i++)
                {
                    var (worse, better) = (With(answers, ranked.Key, order[i - 1]), With(answers, ranked.Key, order[i]));
                    var (before, then) = (
                        Least(RouteFinder.Judge(_route, worse).Verdict, others),
                        Least(RouteFinder.Judge(_route, better).Verdict, others)
                    );
                    if (then >= before)
                        continue;
                    var need = _route.Needs.OrderBy(one => Loses(one, worse, better) ? 0 : 1).First();
                    return new Loss(
                        need,
                        ranked.Key,
                        order[i - 1],
                        order[i],
                        before,
                        then,
                        string.Join(", ", answers.Select(answer => $"{answer.Key}.{answer.Value}"))
                    );
                }
            }
        }

        return null;
    }

    private static bool Loses(RouteNeed need, IReadOnlyDictionary<string, string> worse, IReadOnlyDictionary<string, string> better) =>
        need.Strength == RequirementStrength.Required && RouteFinder.StateOf(need, better) > RouteFinder.StateOf(need, worse);

    private static Verdict Least(Verdict one, Verdict other) => one < other ? one : other;

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> answers, string question, string answer) =>
        new(answers, StringComparer.Ordinal) { [question] = answer };

    /// <summary>
    /// Every way of answering some questions, none included. Answers that no need names all come to the same, and to the same as none:
    /// of a question that is not ranked they are left out.
    /// </summary>
    private IEnumerable<IReadOnlyDictionary<string, string>> Combinations(IEnumerable<RouteQuestionDocument> questions)
    {
        var named = _route.Needs.SelectMany(need => need.Named).Select(answer => (answer.Question, answer.Key)).ToHashSet();
        IEnumerable<IReadOnlyDictionary<string, string>> all = [new Dictionary<string, string>(StringComparer.Ordinal)];
        foreach (var question in questions)
        {
            all = all.SelectMany(so =>
                question
                    .Answers.Where(answer => named.Contains((question.Key, answer.Key)))
                    .Select(answer => (IReadOnlyDictionary<string, string>)With(so, question.Key, answer.Key))
                    .Prepend(so)
            );
        }

        return all;
    }

    /// <summary>A better answer that loses the route.</summary>
    /// <param name="Need">The need that it does not meet.</param>
    /// <param name="Question">Key of the question.</param>
    /// <param name="Worse">Key of the answer that is worth less.</param>
    /// <param name="Better">Key of the answer that is worth more.</param>
    /// <param name="Before">The verdict after the first.</param>
    /// <param name="Then">The verdict after the second.</param>
    /// <param name="Others">The other answers with which it is so, as question.answer.</param>
    public sealed record Loss(RouteNeed Need, string Question, string Worse, string Better, Verdict Before, Verdict Then, string Others);
}
