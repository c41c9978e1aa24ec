using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Tests.Features.Links;

public sealed class LinkTests
{
    [Theory]
    [InlineData("/pay", "page")]
    [InlineData("/pay/band-3", "true")]
    [InlineData("/payments", null)]
    [InlineData("/", null)]
    [InlineData(null, null)]
    public void CurrentOn_Page_SaysHowTheLinkStandsToIt(string? address, string? expected) =>
        new Link("Pay", "/pay").CurrentOn(address).ShouldBe(expected);
}
