using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>Requests that cannot be read, or that carry what no page reads.</summary>
public sealed class RefusedRequestsTests(SiteFixture fixture)
{
    public static TheoryData<string, int> Broken =>
        new()
        {
            { "NONSENSE\r\n\r\n", 400 },
            { "GET / HTTP/1.1\r\n\r\n", 400 },
            { "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 400 },
            { "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400 },
            { "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400 },
            { "GET / HTTP/1.1\r\nHost: localhost\r\nNo colon\r\n\r\n", 400 },
            { "GET /\u0001 \u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400 },
            { "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400 },
            { "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400 },
            { "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + new string('x', 40_000) + "\r\n\r\n", 431 },
            {
                "GET / HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"X-{i}: y\r\n")) + "\r\n",
                431
            },
            { "GET /" + new string('a', 1_300_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 414 },
        };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public async Task Send_RequestThatTheServerRefuses_SaysSoInASentenceWithTheSecurityHeaders(string request, int status)
    {
        var answer = await SendAsync(fixture.Site.Address, request);

        answer.Split(' ')[1].ShouldBe(status.ToString(CultureInfo.InvariantCulture));
        var (head, body) = answer.Split("\r\n\r\n", 2) is [var before, var after] ? (before, after) : (answer, "");
        body.TrimEnd().ShouldEndWith(".");
        head.ShouldContain("\r\nContent-Type: text/plain; charset=utf-8");
        head.ShouldContain("\r\nContent-Security-Policy: default-src 'none';");
        head.ShouldContain("\r\nX-Content-Type-Options: nosniff");
        head.ShouldContain("\r\nCache-Control: no-store");
        head.ShouldContain($"\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}");
        head.ShouldNotContain("\r\nServer:");
    }

    [Theory]
    [InlineData("GET", "multipart/form-data", "")]
    [InlineData("GET", "multipart/form-data; boundary=", "x")]
    [InlineData("GET", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\n")]
    [InlineData("GET", "application/x-www-form-urlencoded", "{keys}")]
    [InlineData("GET", "application/x-www-form-urlencoded", "{long key}")]
    [InlineData("GET", "application/x-www-form-urlencoded; charset=nonsense", "%zz=%ff&&&=")]
    [InlineData("GET", "application/json", "{\"q\":[[[")]
    [InlineData("HEAD", "multipart/form-data", "")]
    [InlineData("POST", "multipart/form-data", "")]
    [InlineData("POST", "application/x-www-form-urlencoded", "{keys}")]
    [InlineData("PUT", "multipart/form-data", "")]
    [InlineData("PROPFIND", "multipart/form-data", "")]
    public async Task Send_BodyThatNoPageReads_IsAsIfItWereNotThere(string method, string type, string body)
    {
        body = body.Replace("{keys}", string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"k{i}=v")), StringComparison.Ordinal)
            .Replace("{long key}", new string('k', 3_000) + "=v", StringComparison.Ordinal);
        foreach (
            var address in new[]
            {
                "/",
                "/roles",
                "/roles/probation-officer",
                "/search?q=pay",
                "/pay.csv?of=band-3",
                "/nothing",
                "/errors/500",
                "/sitemap.xml",
            }
        )
        {
            var (plain, _) = await RawRequest.SendAsync(fixture.Site.Address, method, address);

            var answer = await SendAsync(
                fixture.Site.Address,
                $"{method} {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {type}"
                    + $"\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"
            );

            answer.Split(' ')[1].ShouldBe(plain.ToString(CultureInfo.InvariantCulture), $"{method} {address}");
            plain.ShouldBeLessThan(500);
        }
    }

    [Theory]
    [InlineData("{keys}")]
    [InlineData("{long key}")]
    [InlineData("{same key}")]
    [InlineData("{brackets}")]
    public async Task Get_QueryBeyondEveryLimit_IsAnswered(string query)
    {
        query = query
            .Replace("{keys}", string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"k{i}=v")), StringComparison.Ordinal)
            .Replace("{long key}", new string('k', 3_000) + "=v", StringComparison.Ordinal)
            .Replace("{same key}", string.Concat(Enumerable.Repeat("roles=a&", 900)), StringComparison.Ordinal)
            .Replace("{brackets}", string.Concat(Enumerable.Repeat("[a", 900)) + "=1", StringComparison.Ordinal);
        foreach (
            var address in new[]
            {
                "/",
                "/roles",
                "/roles/probation-officer",
                "/pay",
                "/compare",
                "/search",
                "/search/suggestions",
                "/find-your-route",
                "/which-role",
                "/images/x.png",
            }
        )
        {
            var (status, _) = await RawRequest.SendAsync(fixture.Site.Address, "GET", $"{address}?{query}");

            status.ShouldBe(address.StartsWith("/images", StringComparison.Ordinal) ? 404 : 200, address);
        }
    }

    [Theory]
    [InlineData("PROPFIND", "/roles", 405)]
    [InlineData("QUERY", "/roles", 405)]
    [InlineData("TRACE", "/errors/500", 404)]
    public async Task Send_OddMethod_GetsAPageToo(string method, string address, int status)
    {
        var (answered, answer) = await RawRequest.SendAsync(fixture.Site.Address, method, address);

        answered.ShouldBe(status);
        answer.ShouldContain("<h1");
    }

    [Fact]
    public async Task Send_WhatIsTheClientsFault_WritesNoLogLine()
    {
        using var store = new TemporaryFolder();
        using var site = SiteProcess.Start($"--Content:Path={Repository.SmallContent}", $"--Store:DataFolder={store.Path}");
        var address = await site.AddressAsync();
        await SendAsync(address, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var lines = site.Output.Split('\n').Length;

        foreach (var request in Broken.Select(row => row.Data.Item1))
            await SendAsync(address, request);
        for (var i = 0; i < 5; i++)
        {
            await SendAsync(
                address,
                "GET /roles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                    + "multipart/form-data\r\nContent-Length: 0\r\n\r\n"
            );
            await SendAsync(
                address,
                "POST /roles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            );
            await SendAsync(address, "GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }

        site.Output.Split('\n').Length.ShouldBe(lines, site.Output);
    }

    private static async Task<string> SendAsync(Uri site, string request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port, cancellation);
        await using var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellation);
            await stream.CopyToAsync(answer, cancellation);
        }
        catch (IOException)
        {
            // The server closes while there is still something to send.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
