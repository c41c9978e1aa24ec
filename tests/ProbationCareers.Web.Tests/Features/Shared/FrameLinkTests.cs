using ProbationCareers.Web.Features.Shared;

namespace ProbationCareers.Web.Tests.Features.Shared;

public sealed class FrameLinkTests
{
    [Theory]
    [InlineData("/pay", "page")]
    [InlineData("/pay/band-3", "true")]
    [InlineData("/payments", null)]
    [InlineData("/", null)]
    [InlineData(null, null)]
    public void CurrentOn_Page_SaysHowTheLinkStandsToIt(string? address, string? expected) =>
        new FrameLink("Pay", "/pay").CurrentOn(address).ShouldBe(expected);
}
