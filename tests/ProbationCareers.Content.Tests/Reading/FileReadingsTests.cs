using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

/// <summary>Reading a folder again reads what has changed, and what shows it, and nothing else.</summary>
public sealed class FileReadingsTests
{
    [Fact]
    public void Read_Again_GivesTheSamePages()
    {
        using var content = TemporaryContent.Good();
        var readings = new FileReadings();

        var before = Read(content, readings);
        var after = Read(content, readings);

        after.Keys.ShouldBe(before.Keys, ignoreOrder: true);
        foreach (var (address, page) in after)
            page.ShouldBeSameAs(before[address]);
    }

    [Fact]
    public void Read_OnePageChanged_ReadsThatOneAlone()
    {
        using var content = TemporaryContent.Good();
        var readings = new FileReadings();
        var before = Read(content, readings);

        content.Change("pay/leave.md", "Days off.", "Days away from work.");
        var after = Read(content, readings);

        Changed(before, after).ShouldBe(["/pay/leave"]);
        after["/pay/leave"].Text.Introduction.ShouldBe("<p>Days away from work.</p>");
    }

    [Fact]
    public void Read_FigureChanged_ReadsThePagesThatShowIt()
    {
        using var content = TemporaryContent.Good();
        var readings = new FileReadings();
        var before = Read(content, readings);

        content.Change("figures/all.yml", "value: 21000", "value: 22000");
        var after = Read(content, readings);

        Changed(before, after).ShouldBe(["/guides/applying", "/pathways/direct-application", "/pay/band-3", "/roles/officer"]);
        after["/guides/applying"].Figures.Select(use => use.Text).ShouldBe(["£26,000", "£22,000"]);
    }

    [Fact]
    public void Read_ClaimChanged_ReadsThePagesThatShowIt()
    {
        using var content = TemporaryContent.Good();
        var readings = new FileReadings();
        var before = Read(content, readings);

        content.Change("claims/entry.yml", "Five GCSEs.", "No GCSEs.");

        Changed(before, Read(content, readings)).ShouldBe(["/guides/applying"]);
    }

    [Fact]
    public void Read_TermChanged_ReadsEveryPage()
    {
        using var content = TemporaryContent.Good();
        var readings = new FileReadings();
        var before = Read(content, readings);

        content.Change("glossary.yml", "alsoWritten: [delivery units]", "alsoWritten: [delivery unit]");
        var after = Read(content, readings);

        after["/guides/applying"].Terms.ShouldBe(["pdu", "caseload"]);
        before["/guides/applying"].Terms.ShouldBe(["caseload"]);
    }

    [Fact]
    public void Read_TypeAdded_ChangesTheRoleThatItIsATypeOf()
    {
        using var content = TemporaryContent.Good();
        var readings = new FileReadings();
        var before = Read(content, readings);

        content
            .Write(
                "roles/court.md",
                File.ReadAllText(content.PathOf("roles/trainee.md"))
                    .Replace("partOf: officer", "partOf: trainee", StringComparison.Ordinal)
                    .Replace("\"Trainee\"", "\"Court\"", StringComparison.Ordinal)
                    .Replace("A type of officer.", "A type of trainee.", StringComparison.Ordinal)
            )
            .Change("roles/trainee.md", "partOf: officer\n", "")
            .Change("roles/officer.md", ", and [its types](#types)", "");

        Changed(before, Read(content, readings)).ShouldBe(["/roles/court", "/roles/officer", "/roles/trainee"]);
    }

    [Fact]
    public void Read_ProblemMended_IsGone()
    {
        using var content = TemporaryContent.Good().Change("pay/leave.md", "Days off.", "It pays {{ pay.none }}.");
        var readings = new FileReadings();
        ContentReader.Read(ContentFolder.Open(content.Root), TemporaryContent.Today, readings).Problems.ShouldHaveSingleItem();

        content.Change("figures/all.yml", "key: pay.london", "key: pay.none").Change("guides/applying.md", "pay.london", "pay.none");

        Read(content, readings)["/pay/leave"].Figures.ShouldHaveSingleItem().Text.ShouldBe("£4,000");
    }

    private static Dictionary<string, PageDocument> Read(TemporaryContent content, FileReadings readings)
    {
        var reading = ContentReader.Read(ContentFolder.Open(content.Root), TemporaryContent.Today, readings);
        reading.Problems.ShouldBeEmpty();
        return reading.Content!.Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Changed(Dictionary<string, PageDocument> before, Dictionary<string, PageDocument> after) =>
        after
            .Where(page => !ReferenceEquals(page.Value, before.GetValueOrDefault(page.Key)))
            .Select(page => page.Key)
            .Order(StringComparer.Ordinal);
}
