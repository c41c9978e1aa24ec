namespace ProbationCareers.Content.Tests.Mistakes;

/// <summary>The mistakes that editors usually make: each is told at its place, with what to type instead.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Mistakes => [.. MistakeCase.All.Select(mistake => mistake.Mistake)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_Mistake_SaysWhereItIsAndWhatToTypeInstead(string mistake)
    {
        var made = MistakeCase.All.Single(other => other.Mistake == mistake);
        using var content = made.ToContent();

        var reading = content.Read();

        reading.Problems.Select(problem => problem.ToString()).ShouldBe(made.Says);
    }

    /// <summary>
    /// To write the table anew: <c>UPDATE_CONTENT_GUIDE=1 dotnet test --project tests/ProbationCareers.Content.Tests</c>.
    /// </summary>
    [Fact]
    public void Table_OfTheContentGuide_IsThatOfTheMistakes()
    {
        var guide = MistakeTable.Guide();
        var expected = MistakeTable.PutInto(guide);

        if (Environment.GetEnvironmentVariable("UPDATE_CONTENT_GUIDE") == "1")
            MistakeTable.Write(expected);
        else
            guide.ShouldBe(expected, "Run this test with UPDATE_CONTENT_GUIDE=1 to write the table of docs/content-guide.md anew.");
    }
}
