using System.Diagnostics;
using ProbationCareers.Content.Reading.Mistakes;
using YamlDotNet.RepresentationModel;

namespace ProbationCareers.Content.Tests.Reading.Mistakes;

/// <summary>Further mistakes of each kind that mistakes.yml has one of.</summary>
public sealed class YamlMistakesTests
{
    [Theory]
    [InlineData("a: 1\nb:\u2003\nc: 3", 2, 3, "wide or narrow space")]
    [InlineData("list:\n  -\u00A0one: 1\n  - two: 2", 2, 4, "no-break space")]
    [InlineData("title:\u202FOfficer\nowner: x", 1, 7, "no-break space")]
    [InlineData("list:\n  - one: 1\n\t  two: 2", 3, 1, "tab")]
    [InlineData("owner: x\ntitle : y : z\nsummary: x", 2, 11, "holds a colon")]
    [InlineData("title: Pay: what you get\nowner: x", 1, 11, "holds a colon")]
    [InlineData("list:\n  - text: Ask: when?\n    source: x", 2, 14, "holds a colon")]
    [InlineData("title: 'It's'\nowner: x", 1, 11, "closed here")]
    [InlineData("title: \"One\" and two\nowner: x", 1, 12, "closed here")]
    [InlineData("title: 'One\nowner: x\nsummary: y", 1, 8, "single quote")]
    [InlineData("owner: x\ntitle: `One`\nsummary: y", 2, 8, "starts with '`'")]
    [InlineData("title: *One* is bold\nowner: x", 1, 8, "starts with '*'")]
    [InlineData("title: > One\nowner: x", 1, 8, "starts with '>'")]
    [InlineData("list:\n* one\n* two", 2, 1, "'*' does not start")]
    [InlineData("owner: x\nsummary\ntitle: y", 2, 8, "no colon after 'summary'")]
    [InlineData("owner: x\n  summary: y\ntitle: z", 2, 3, "indented by 2 spaces")]
    [InlineData("list:\n  - one: 1\n   two: 2", 3, 4, "indented by 3 spaces")]
    public void Find_Mistake_IsNamedAtItsPlace(string yaml, int line, int column, string what)
    {
        var mistake = YamlMistakes.Find(yaml, Broken(yaml)).ShouldNotBeNull();

        (mistake.Line, mistake.Column).ShouldBe((line, column), mistake.What);
        mistake.What.ShouldContain(what);
    }

    [Fact]
    public void Find_InALargeFile_TakesNoLongTime()
    {
        var yaml =
            string.Concat(Enumerable.Range(0, 5_000).Select(number => $"- key: entry-{number}\n  title: \"Some words\"\n  owner: Team\n"))
            + "- key: last\n  title: \"not closed\n  owner: 'x\n";
        var broken = Broken(yaml);
        var watch = Stopwatch.StartNew();

        YamlMistakes.Find(yaml, broken)?.Line.ShouldBe(15_002);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20)); // Some hundredths of a second on an idle machine.
    }

    private static Exception Broken(string yaml) => Should.Throw<Exception>(() => new YamlStream().Load(new StringReader(yaml)));
}
