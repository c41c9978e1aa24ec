using System.Diagnostics;
using System.Net;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class AddressLengthTests(SiteFixture fixture)
{
    [Theory]
    [InlineData(AddressLength.Longest + 1)]
    [InlineData(60_000)]
    [InlineData(1_048_576)]
    public async Task Get_AddressThatIsFarTooLong_IsAnsweredWithAPageThatSaysSo(int length)
    {
        var (status, answer) = await RawRequest.SendAsync(
            fixture.Site.Address,
            "GET",
            "/pay?of=" + new string('a', length - "/pay?of=".Length)
        );

        status.ShouldBe((int)HttpStatusCode.RequestUriTooLong);
        answer.ShouldContain("<h1 class=\"pc-page-header__title\">That address is too long</h1>");
        answer.ShouldContain("Cache-Control: no-store");
    }

    [Fact]
    public async Task Get_LongestAddress_IsAnswered()
    {
        var (status, _) = await RawRequest.SendAsync(
            fixture.Site.Address,
            "GET",
            "/pay?of=" + new string('a', AddressLength.Longest - "/pay?of=".Length)
        );

        status.ShouldBe((int)HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_WhileLongAddressesAreSent_OthersDoNotWait()
    {
        var flood = Enumerable
            .Range(0, 20)
            .Select(_ => RawRequest.SendAsync(fixture.Site.Address, "GET", "/pay?of=" + new string('%', 1_000_000)))
            .ToList();
        var clock = Stopwatch.StartNew();

        using var page = await fixture.Site.GetAsync("/roles");

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Task.WhenAll(flood)).ShouldAllBe(answer =>
            answer.Status == (int)HttpStatusCode.RequestUriTooLong || answer.Status == (int)HttpStatusCode.BadRequest
        );
    }
}
