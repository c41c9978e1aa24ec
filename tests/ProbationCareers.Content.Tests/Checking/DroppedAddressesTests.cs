using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class DroppedAddressesTests
{
    private static readonly string[] Published = ["/roles/officer", "/skills/listening"];

    /// <summary>The rule that this class covers instead of a folder of BadFiles: it needs to know what was published.</summary>
    internal static IReadOnlyList<ProblemRule> Rules { get; } = [ProblemRule.DroppedAddress];

    [Fact]
    public void Find_AllThere_FindsNothing()
    {
        using var content = TemporaryContent.Good();

        DroppedAddresses.Find(Published, content.Read().Content.ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Fact]
    public void Find_PageGone_IsAProblemOfTheRedirects()
    {
        using var content = TemporaryContent.Good().Delete("skills/listening.md");

        var problem = DroppedAddresses.Find(Published, content.Read().Content.ShouldNotBeNull()).ShouldHaveSingleItem();

        (problem.File, problem.Rule).ShouldBe((ContentFolder.RedirectsFile, ProblemRule.DroppedAddress));
        problem.What.ShouldContain("/skills/listening");
        problem.Remedy.ShouldContain("from: /skills/listening");
    }

    [Fact]
    public void Find_PageGoneWithARedirect_FindsNothing()
    {
        using var content = TemporaryContent.Good().Delete("skills/listening.md").Write("redirects.yml", "- { from: /skills/listening, to: /roles/officer }\n");

        DroppedAddresses.Find(Published, content.Read().Content.ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Fact]
    public void Find_PageHiddenForNow_FindsNothing()
    {
        using var content = TemporaryContent.Good().Change("skills/listening.md", "owner: Content team", "owner: Content team\npublishTo: 2026-11-02");

        DroppedAddresses.Find(Published, content.Read().Content.ShouldNotBeNull()).ShouldBeEmpty();
    }
}
