using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Routes;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Checks the rules of the route finder against one another, by asking <see cref="RouteFinder"/> itself: a better answer never loses a
/// route, each rule decides something, and no one is left without a route.
/// </summary>
/// <param name="questions">The questions, with the place of each.</param>
/// <param name="pathways">
/// The pathways that visitors see, with the places of the answers that their rules name, in the order of the file.
/// </param>
internal sealed class RouteChecker(
    IReadOnlyList<(RouteQuestionDocument Question, Position At)> questions,
    IReadOnlyList<(PathwayDocument Pathway, IReadOnlyList<Position> Named)> pathways
)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The problems of all rules.</summary>
    public IReadOnlyList<Problem> Check()
    {
        var routes = pathways.Select(pathway => (Route: CareerRoute.Of(pathway.Pathway), pathway.Pathway, pathway.Named)).ToList();
        foreach (var (route, pathway, named) in routes.Where(route => route.Route.Status != PathwayStatus.Closed))
            CheckRoute(route, new RulePlaces(pathway, route, named));
        var asked = routes.SelectMany(route => route.Route.Questions).ToHashSet(StringComparer.Ordinal);
        foreach (var (question, at) in questions.Where(question => asked.Count > 0 && !asked.Contains(question.Question.Key)))
            Add(
                ContentFolder.RouteQuestionsFile,
                at,
                ProblemRule.IdleRule,
                $"No rule of a pathway names an answer to '{question.Key}', so it is asked in vain.",
                "Name its answers in the rules of pathways, or take the question out."
            );
        if (_problems.Count == 0)
            CheckForDeadEnd([.. routes.Select(route => route.Route)]);
        return _problems;
    }

    /// <summary>
    /// A verdict is the worst that any need comes to, and needs that share no question do not touch one another. So each group of needs
    /// that hang together is tried by itself, with the best that the others can come to beside it.
    /// </summary>
    private void CheckRoute(CareerRoute route, RulePlaces places)
    {
        var groups = RuleGroup.Of(route, [.. questions.Select(question => question.Question)]);
        if (groups.FirstOrDefault(group => group.Best != Verdict.Open) is { } shut)
        {
            Add(
                places.File,
                places.Of(shut.Needs[0]),
                ProblemRule.DeadEnd,
                "No answers open the route: what one rule asks for, another rules out.",
                "Compare the answers in 'met' and 'closes' of the pathway's rules."
            );
            return;
        }

        foreach (var group in groups)
        {
            var others = groups
                .Where(other => other != group)
                .Select(other => other.Best)
                .Append(route.RulesAreIncomplete ? Verdict.Check : Verdict.Open)
                .Min();
            foreach (var need in group.Idle(others))
                Add(
                    places.File,
                    places.Of(need),
                    ProblemRule.IdleRule,
                    $"The rule of '{need.Text}' decides nothing: other rules of this pathway always say the same or worse.",
                    "Take the rule out, or change the answers that it names."
                );
            if (group.LossByABetterAnswer(others) is not { } loss)
                continue;
            Add(
                places.File,
                places.Of(loss.Need),
                ProblemRule.BetterAnswerLoses,
                $"'{loss.Question}.{loss.Better}' is worth more than '{loss.Question}.{loss.Worse}' and leaves the route "
                    + $"{InWords(loss.Then)}, where the other leaves it {InWords(loss.Before)}"
                    + $"{(loss.Others.Length > 0 ? $" (with {loss.Others})" : "")}.",
                $"Name '{loss.Question}.{loss.Better}' where '{loss.Question}.{loss.Worse}' is named, or correct the order of "
                    + $"the answers in {ContentFolder.RouteQuestionsFile}."
            );
        }
    }

    private void CheckForDeadEnd(IReadOnlyList<CareerRoute> routes)
    {
        if (routes.Count == 0 || DeadEndSearch.Find(routes) is not { } answers)
            return;
        var last = answers
            .Keys.OrderBy(key => questions.Index().FirstOrDefault(question => question.Item.Question.Key == key).Index)
            .Last();
        var at = questions.First(question => question.Question.Key == last).At;
        Add(
            ContentFolder.RouteQuestionsFile,
            at,
            ProblemRule.DeadEnd,
            $"Someone who answers {Said(answers)} is left without any route.",
            "Let one pathway stay open to them: move an answer from 'closes' to 'missing' and say in 'once' how they get there."
        );
    }

    private void Add(string file, Position at, ProblemRule rule, string what, string remedy) =>
        _problems.Add(new Problem(file, at, rule, what, remedy));

    private static string Said(IReadOnlyDictionary<string, string> answers) =>
        string.Join(", ", answers.Select(answer => $"{answer.Key}.{answer.Value}"));

    private static string InWords(Verdict verdict) =>
        verdict switch
        {
            Verdict.Open => "open",
            Verdict.Check => "to be checked",
            Verdict.OpenOnce => "open once something is done",
            _ => "closed",
        };

    /// <summary>Where the rules of a pathway stand: the references to answers come in the order of the needs.</summary>
    private sealed class RulePlaces(PathwayDocument pathway, CareerRoute route, IReadOnlyList<Position> named)
    {
        public string File => pathway.File;

        public Position Of(RouteNeed need)
        {
            var before = route.Needs.TakeWhile(other => !ReferenceEquals(other, need)).Sum(other => other.Named.Count());
            return before < named.Count ? named[before] : Position.Start;
        }
    }
}
