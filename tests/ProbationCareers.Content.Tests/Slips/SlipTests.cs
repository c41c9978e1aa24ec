namespace ProbationCareers.Content.Tests.Slips;

/// <summary>The slips that editors usually make: each is told at its place, with what to type instead.</summary>
public sealed class SlipTests
{
    public static TheoryData<string> Slips => [.. SlipCase.All.Select(slip => slip.Slip)];

    [Theory]
    [MemberData(nameof(Slips))]
    public void Read_Slip_SaysWhereItIsAndWhatToTypeInstead(string slip)
    {
        var made = SlipCase.All.Single(other => other.Slip == slip);
        using var content = made.ToContent();

        var reading = content.Read();

        reading.Problems.Select(problem => problem.ToString()).ShouldBe(made.Says);
    }

    /// <summary>
    /// To write the table anew: <c>UPDATE_CONTENT_GUIDE=1 dotnet test --project tests/ProbationCareers.Content.Tests</c>.
    /// </summary>
    [Fact]
    public void Table_OfTheContentGuide_IsThatOfTheSlips()
    {
        var guide = SlipTable.Guide();
        var expected = SlipTable.PutInto(guide);

        if (Environment.GetEnvironmentVariable("UPDATE_CONTENT_GUIDE") == "1")
            SlipTable.Write(expected);
        else
            guide.ShouldBe(expected, "Run this test with UPDATE_CONTENT_GUIDE=1 to write the table of docs/content-guide.md anew.");
    }
}
