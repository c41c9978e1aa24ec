using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Routes;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class RuleGroupTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public void Idle_RuleThatDecidesALateCombination_IsNotReportedHoweverManyThereAre(int questions)
    {
        List<RouteQuestionDocument> asked = [.. Enumerable.Range(1, questions).Select(Question)];
        var any = new RouteNeed
        {
            Text = "Any of them.",
            Strength = RequirementStrength.Required,
            SourceKey = "source",
            Met = [.. asked.SelectMany(question => question.Answers.Select(answer => new RuleAnswer(question.Key, answer.Key)))],
        };
        var first = new RouteNeed
        {
            Text = "Not this.",
            Strength = RequirementStrength.Required,
            SourceKey = "source",
            Met = [new("q1", "a")],
            Closes = [new("q1", "c")],
        };
        // Without an answer to the first question this one is to be checked as well, and hides that the other is.
        var answered = new RouteNeed
        {
            Text = "An answer.",
            Strength = RequirementStrength.Required,
            SourceKey = "source",
            Met = [new("q1", "a"), new("q1", "b"), new("q1", "c")],
        };
        var route = new CareerRoute
        {
            Address = "/pathways/sample",
            Status = PathwayStatus.Open,
            Needs = [any, first, answered],
        };

        var group = RuleGroup.Of(route, asked).ShouldHaveSingleItem();

        group.Idle(Verdict.Open).ShouldNotContain(first);
    }

    private static RouteQuestionDocument Question(int number) =>
        new()
        {
            Key = $"q{number}",
            Question = "Which?",
            Answers = [.. new[] { "a", "b", "c" }.Select(key => new RouteAnswerEntry { Key = key, Text = key })],
        };
}
