using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Checking;

public sealed class DroppedAddressesTests
{
    private static readonly string[] Published = ["/roles/officer", "/skills/listening"];

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
        using var content = TemporaryContent
            .Good()
            .Delete("skills/listening.md")
            .Write("redirects.yml", "- { from: /skills/listening, to: /roles/officer }\n");

        DroppedAddresses.Find(Published, content.Read().Content.ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Fact]
    public void Find_OldAddressWrittenOtherwise_LeadsThere()
    {
        using var content = TemporaryContent
            .Good()
            .Delete("skills/listening.md")
            .Write("redirects.yml", "- { from: /Skills/Listening/, to: /roles/officer }\n");

        DroppedAddresses.Find(Published, content.Read().Content.ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("draft: true", "skills/listening.md:7:1")]
    [InlineData("publishFrom: 2026-12-01", "skills/listening.md:7:1")]
    public void Read_PageThatWasPublishedAndIsHidden_IsAProblemOfItsKey(string key, string place)
    {
        using var content = TemporaryContent.Good().Change("skills/listening.md", "owner: Content team", $"owner: Content team\n{key}");

        var problem = content.Read(Published).Problems.ShouldHaveSingleItem();

        ($"{problem.File}:{problem.At.Line}:{problem.At.Column}", problem.Rule).ShouldBe((place, ProblemRule.DroppedAddress));
        content.Write("redirects.yml", "- { from: /skills/listening, to: /roles/officer }\n").Read(Published).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Read_PageGoneWhileAnotherFileIsBroken_IsAProblemAllTheSame()
    {
        using var content = TemporaryContent
            .Good()
            .Delete("skills/listening.md")
            .Change("pay/leave.md", "owner: Content team", "owner: []");

        content
            .Read(Published)
            .Problems.Select(problem => problem.Rule)
            .ShouldBe([ProblemRule.WrongType, ProblemRule.DroppedAddress], ignoreOrder: true);
    }

    [Fact]
    public void Read_PageWhoseFileIsBroken_IsNotGone()
    {
        using var content = TemporaryContent.Good().Change("skills/listening.md", "owner: Content team", "owner: []");

        content.Read(Published).Problems.ShouldHaveSingleItem().Rule.ShouldBe(ProblemRule.WrongType);
    }

    [Fact]
    public void Read_PageThatEndsAndHasARedirect_HasNoProblem()
    {
        using var content = TemporaryContent
            .Good()
            .Change("skills/listening.md", "owner: Content team", "owner: Content team\npublishTo: 2026-11-30")
            .Write("redirects.yml", "- { from: /skills/listening, to: /roles/officer }\n");

        content.Read(Published).Problems.ShouldBeEmpty();
    }
}
