using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Web.Features.Routes;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.Routes;

/// <summary>
/// The site's own rules under every combination of answers. A route is judged by the questions that its rules name and by no other,
/// which a sample over all questions bears out; so trying all answers to those tries every combination there is.
/// </summary>
public sealed class EveryAnswerTests(SiteFixture fixture, ITestOutputHelper output)
{
    /// <summary>How many combinations of all questions are judged whole.</summary>
    private const int SampleSize = 100_000;

    /// <summary>How far apart they are: a prime, so that every answer to every question comes up with every other.</summary>
    private const long Stride = 1_299_709;

    [Fact]
    public async Task Judge_EveryCombination_GivesAReasonForWhatItSays()
    {
        var (routes, questions) = await ContentAsync();
        long tried = 0;

        foreach (var route in routes)
        {
            foreach (var answers in Combinations(QuestionsOf(route, questions)))
            {
                tried++;
                var judged = RouteFinder.Judge(route, answers);
                var isExplained = judged.Verdict switch
                {
                    Verdict.Open => !route.RulesAreIncomplete && !judged.Missing.Any() && !judged.Closing.Any() && !judged.ToCheck.Any(),
                    Verdict.Check => (judged.ToCheck.Any() || route.RulesAreIncomplete) && !judged.Missing.Any(),
                    Verdict.OpenOnce => judged.Missing.Any() && judged.Missing.All(need => need.Once is not null),
                    _ => route.Status == PathwayStatus.Closed || judged.Closing.Any(),
                };
                if (!isExplained) throw new ShouldAssertException($"{route.Address} is {judged.Verdict} without a reason for {Said(answers)}");
            }
        }

        var all = questions.Aggregate(1L, (product, question) => product * (question.Answers.Count + 1));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all:#,0} combinations of {questions.Count} questions; {tried:#,0} that differ for one of {routes.Count} routes, all tried"));
        tried.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task Judge_AnyCombination_LeavesAWay()
    {
        var (routes, questions) = await ContentAsync();

        // A route that is neither closed nor closed by any answer is a way for everybody.
        var always = routes.Where(route => Combinations(QuestionsOf(route, questions)).All(answers => RouteFinder.Judge(route, answers).Verdict != Verdict.NotOpen)).ToList();

        always.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Judge_BetterAnswer_NeverClosesARoute()
    {
        var (routes, questions) = await ContentAsync();

        foreach (var route in routes)
        {
            var asked = QuestionsOf(route, questions);
            foreach (var ranked in asked.Where(question => question.Ranked))
            {
                var order = ranked.Answers.Where(answer => !answer.Unsure).Select(answer => answer.Key).ToList();
                foreach (var others in Combinations([.. asked.Where(question => question != ranked)]))
                {
                    var verdicts = order.Select(answer => RouteFinder.Judge(route, new Dictionary<string, string>(others, StringComparer.Ordinal) { [ranked.Key] = answer }).Verdict).ToList();
                    if (!verdicts.SequenceEqual(verdicts.Order())) throw new ShouldAssertException($"{route.Address}: {ranked.Key} gives {string.Join(", ", verdicts)} for {Said(others)}");
                }
            }
        }
    }

    [Fact]
    public async Task Rules_EachOfThem_DecidesSomething()
    {
        var (routes, questions) = await ContentAsync();
        var idle = new List<string>();

        foreach (var route in routes.Where(route => route.Status != PathwayStatus.Closed))
        {
            foreach (var need in route.Needs.Where(need => need.Met.Count > 0))
            {
                var without = route with { Needs = [.. route.Needs.Where(other => other != need)] };
                var decides = Combinations(QuestionsOf(route, questions)).Any(answers =>
                {
                    var (with, less) = (RouteFinder.Judge(route, answers), RouteFinder.Judge(without, answers));
                    return need.Strength == RequirementStrength.Required ? with.Verdict != less.Verdict : with.Besides.Count() != less.Besides.Count();
                });
                if (!decides) idle.Add($"{route.Address}: {need.Text}");
            }
        }

        idle.ShouldBeEmpty();
    }

    [Fact]
    public async Task Questions_EachAnswer_MattersToSomeRouteOrSaysThatItDoesNot()
    {
        var (routes, questions) = await ContentAsync();

        var named = routes.SelectMany(route => route.Needs).SelectMany(need => need.Met.Concat(need.Missing).Concat(need.Closes)).Select(answer => answer.Question).ToHashSet(StringComparer.Ordinal);

        questions.Select(question => question.Key).Where(key => !named.Contains(key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Judge_SampleOfAllQuestions_IsTheSameAsByTheQuestionsOfEachRoute()
    {
        var (routes, questions) = await ContentAsync();
        var all = questions.Aggregate(1L, (product, question) => product * (question.Answers.Count + 1));

        for (var i = 0; i < SampleSize; i++)
        {
            var answers = new Dictionary<string, string>(StringComparer.Ordinal);
            var place = i * Stride % all;
            foreach (var question in questions)
            {
                var choice = (int)(place % (question.Answers.Count + 1));
                place /= question.Answers.Count + 1;
                if (choice < question.Answers.Count) answers[question.Key] = question.Answers[choice].Key;
            }

            var judged = RouteFinder.Judge(routes, answers);
            judged.Count.ShouldBe(routes.Count);
            judged.ShouldContain(route => route.Verdict != Verdict.NotOpen);
            foreach (var route in judged)
            {
                var own = QuestionsOf(route.Route, questions).Where(question => answers.ContainsKey(question.Key)).ToDictionary(question => question.Key, question => answers[question.Key], StringComparer.Ordinal);
                if (RouteFinder.Judge(route.Route, own).Verdict != route.Verdict) throw new ShouldAssertException($"{route.Route.Address} depends on a question that its rules do not name");
            }
        }
    }

    private static List<RouteQuestionDocument> QuestionsOf(Route route, IEnumerable<RouteQuestionDocument> questions)
    {
        var keys = route.Needs.SelectMany(need => need.Met.Concat(need.Missing).Concat(need.Closes)).Select(answer => answer.Question).ToHashSet(StringComparer.Ordinal);
        return [.. questions.Where(question => keys.Contains(question.Key))];
    }

    /// <summary>Every way of answering some questions, none included.</summary>
    private static IEnumerable<IReadOnlyDictionary<string, string>> Combinations(List<RouteQuestionDocument> questions)
    {
        IEnumerable<IReadOnlyDictionary<string, string>> all = [new Dictionary<string, string>(StringComparer.Ordinal)];
        foreach (var question in questions)
        {
            all = all.SelectMany(so => question.Answers
                .Select(answer => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>(so, StringComparer.Ordinal) { [question.Key] = answer.Key })
                .Prepend(so));
        }

        return all;
    }

    private static string Said(IReadOnlyDictionary<string, string> answers) => string.Join('&', answers.Select(answer => $"{answer.Key}={answer.Value}"));

    private async Task<(IReadOnlyList<Route> Routes, List<RouteQuestionDocument> Questions)> ContentAsync()
    {
        await using var scope = fixture.Site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
        return (await context.RoutesAsync(TestContext.Current.CancellationToken), [.. fixture.Content.RouteQuestions]);
    }
}
