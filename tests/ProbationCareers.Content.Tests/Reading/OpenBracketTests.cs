using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

public sealed class OpenBracketTests
{
    [Theory]
    [InlineData("a: [b, c]", null)]
    [InlineData("a: {b: [c], d: \"]\"}", null)]
    [InlineData("a: [b, c\nd: e", 3)]
    [InlineData("a: [b\nc: [d]", 3)]
    [InlineData("a: [b, {c: d]", 7)]
    [InlineData("- {a: b}\n- {a: b\n- {a: b}", 11)]
    [InlineData("a: b [c\nd: {", 11)]
    [InlineData("a: \"[\"\nb: '['\nc: don't [stop\nd: [it's", 32)]
    [InlineData("a: 'it''s ['\nb: [", 16)]
    [InlineData("a: \"\\\"[\"\nb: [", 12)]
    [InlineData("# [\na: [b # ]\n", 7)]
    [InlineData("a: x#[\nb: [c]", null)]
    [InlineData("a: [\"b\":[c]", 3)]
    [InlineData("- [", 2)]
    [InlineData("", null)]
    [InlineData("a: b]", null)]
    [InlineData("a: \"b", null)]
    public void Find_Yaml_IsTheInnermostThatIsNotClosed(string yaml, int? place) => OpenBracket.Find(yaml).ShouldBe(place);
}
