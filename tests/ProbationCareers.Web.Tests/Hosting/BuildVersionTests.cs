using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class BuildVersionTests
{
    private static readonly Guid Program = new("6f0e6d2a-5d54-4d0c-9a57-0f5b8f0a2a11");

    [Fact]
    public void Of_AnythingThatChangesPages_IsAnotherEdition()
    {
        string[] editions =
        [
            BuildVersion.Of(Program, [1, 2], "https://a.example.org"),
            BuildVersion.Of(Guid.Empty, [1, 2], "https://a.example.org"),
            BuildVersion.Of(Program, [1, 3], "https://a.example.org"),
            BuildVersion.Of(Program, [1, 2], "https://b.example.org"),
        ];

        editions.ShouldBeUnique();
        BuildVersion.Of(Program, [1, 2], "https://a.example.org").ShouldBe(editions[0]);
    }
}
