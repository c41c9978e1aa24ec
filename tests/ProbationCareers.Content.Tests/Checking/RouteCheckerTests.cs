using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Routes;

namespace ProbationCareers.Content.Tests.Checking;

/// <summary>What the check says of rules is what comes out when every combination of all answers is tried.</summary>
public sealed class RouteCheckerTests
{
    private const int Seeds = 400;

    private static readonly RouteQuestionDocument[] Questions =
    [
        Question("age", ranked: true, "young", "middle", "old"),
        Question("school", ranked: true, "none", "some", "all"),
        Question("post", ranked: false, "inside", "outside"),
    ];

    [Fact]
    public void Check_RandomRules_FindsWhatTryingEverythingFinds()
    {
        var (lost, idle, dead) = (0, 0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var pathways = new[] { Pathway("one", seed), Pathway("two", seed + 10_000) };

            var found = Check(pathways);

            var routes = pathways.Select(CareerRoute.Of).ToList();
            if (
                routes.Exists(route =>
                    !Combinations()
                        .Any(answers => RouteFinder.Judge(route with { RulesAreIncomplete = false }, answers).Verdict == Verdict.Open)
                )
            )
            {
                found.ShouldContain(problem => problem.Rule == ProblemRule.DeadEnd, $"seed {seed}");
                continue;
            }

            found.Any(problem => problem.Rule == ProblemRule.BetterAnswerLoses).ShouldBe(routes.Exists(Loses), $"seed {seed}");
            found
                .Count(problem => problem is { Rule: ProblemRule.IdleRule, File: not "questions/find-your-route.yml" })
                .ShouldBe(routes.Sum(Idle), $"seed {seed}");
            if (found.All(problem => problem.Rule == ProblemRule.DeadEnd))
                found
                    .Any()
                    .ShouldBe(
                        Combinations()
                            .Any(answers => routes.TrueForAll(route => RouteFinder.Judge(route, answers).Verdict == Verdict.NotOpen)),
                        $"seed {seed}"
                    );
            if (routes.Exists(Loses))
                lost++;
            if (routes.Exists(route => Idle(route) > 0))
                idle++;
            if (found.Any(problem => problem.Rule == ProblemRule.DeadEnd))
                dead++;
        }

        // The random rules are of every kind, or the comparison would say nothing.
        lost.ShouldBeGreaterThan(10);
        idle.ShouldBeGreaterThan(10);
        dead.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Check_ManyQuestions_TakesNoTime()
    {
        var questions = Enumerable
            .Range(0, 12)
            .Select(i => Question($"q{i}", ranked: true, "a", "b", "c", "d", "e", "f", "g", "h"))
            .ToList();
        var pathway = Of(
            "one",
            [.. questions.Select(question => Rule([$"{question.Key}.h"], [$"{question.Key}.a", $"{questions[0].Key}.b"], []))]
        );
        var watch = System.Diagnostics.Stopwatch.StartNew();

        new RouteChecker([.. questions.Select(question => (question, Position.Start))], [(pathway, [])]).Check();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static IReadOnlyList<Problem> Check(PathwayDocument[] pathways) =>
        new RouteChecker(
            [.. Questions.Select(question => (question, Position.Start))],
            [.. pathways.Select(pathway => (pathway, (IReadOnlyList<Position>)[]))]
        ).Check();

    private static bool Loses(CareerRoute route) =>
        Questions
            .Where(question => question.Ranked)
            .Any(question =>
                Combinations()
                    .Where(answers => !answers.ContainsKey(question.Key))
                    .Any(others =>
                    {
                        var verdicts = question
                            .Answers.Select(answer =>
                                RouteFinder.Judge(route, new Dictionary<string, string>(others) { [question.Key] = answer.Key }).Verdict
                            )
                            .ToList();
                        return !verdicts.SequenceEqual(verdicts.Order());
                    })
            );

    private static int Idle(CareerRoute route) =>
        route.Needs.Count(need =>
        {
            var without = route with { Needs = [.. route.Needs.Where(other => !ReferenceEquals(other, need))] };
            return need.Strength == RequirementStrength.Required
                && Combinations().All(answers => RouteFinder.Judge(route, answers).Verdict == RouteFinder.Judge(without, answers).Verdict);
        });

    private static IEnumerable<IReadOnlyDictionary<string, string>> Combinations() =>
        Questions.Aggregate(
            (IEnumerable<IReadOnlyDictionary<string, string>>)[new Dictionary<string, string>()],
            (all, question) =>
                all.SelectMany(so =>
                    question
                        .Answers.Select(answer =>
                            (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(so) { [question.Key] = answer.Key }
                        )
                        .Prepend(so)
                )
        );

    private static PathwayDocument Pathway(string slug, int seed)
    {
        var random = new Choices(seed);
        return Of(slug, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomRule(random))]) with
        {
            RulesIncomplete = random.Next(4) == 0,
        };
    }

    private static PathwayDocument Of(string slug, IReadOnlyList<RouteRule> rules) =>
        SampleDocuments.Pathway() with
        {
            Slug = slug,
            File = $"pathways/{slug}.md",
            Requirements =
            [
                .. rules.Select(rule =>
                    SampleDocuments.Requirement(RequirementKind.Experience) with
                    {
                        Strength = RequirementStrength.Required,
                        Rule = rule,
                    }
                ),
            ],
        };

    /// <summary>Answers to one or two questions, each of which meets the need, is missing, closes the route or is not named.</summary>
    private static RouteRule RandomRule(Choices random)
    {
        List<string> met = [],
            missing = [],
            closes = [];
        foreach (var question in Questions.OrderBy(_ => random.Next(1000)).Take(random.Next(1, 3)))
        {
            var order = question.Answers.ToList();
            var start = random.Next(order.Count);
            foreach (var (i, answer) in order.Index())
            {
                var list =
                    (i >= start)
                        ? met
                        : random.Next(3) switch
                        {
                            0 => missing,
                            1 => closes,
                            _ => [],
                        };
                (random.Next(8) == 0 ? closes : list).Add($"{question.Key}.{answer.Key}");
            }
        }

        if (met.Count == 0)
            met.Add("post.inside");
        return Rule(met, [.. missing.Except(met)], [.. closes.Except(met).Except(missing)]);
    }

    private static RouteRule Rule(IReadOnlyList<string> met, IReadOnlyList<string> missing, IReadOnlyList<string> closes) =>
        new()
        {
            Met = met,
            Missing = missing,
            Closes = closes,
            Once = missing.Count > 0 ? "you have it" : null,
        };

    private static RouteQuestionDocument Question(string key, bool ranked, params string[] answers) =>
        new()
        {
            Key = key,
            Question = "?",
            Ranked = ranked,
            Answers = [.. answers.Select(answer => new RouteAnswerEntry { Key = answer, Text = answer })],
        };

    /// <summary>Choices that are the same for the same seed on every machine.</summary>
    private sealed class Choices(int seed)
    {
        private ulong _state = (ulong)seed * 2_654_435_761 + 1;

        public int Next(int below) => Next(0, below);

        public int Next(int from, int below)
        {
            _state = (_state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
            return from + (int)((_state >> 33) % (ulong)(below - from));
        }
    }
}
