using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

/// <summary>Each test asks for pages that no other asks for, so that it is the first to do so.</summary>
public sealed class PageCacheTests(OwnSite own) : IClassFixture<OwnSite>
{
    private const string Policy = "max-age=60, public, stale-if-error=86400, stale-while-revalidate=600";

    private readonly RunningSite _site = own.Site;

    [Fact]
    public async Task Get_Page_TellsCachesWhatTheyMayDo()
    {
        using var response = await _site.GetAsync("/roles/court-officer");

        response.Headers.CacheControl.ShouldNotBeNull();
        string.Join(", ", response.Headers.GetValues("Cache-Control").Single().Split(", ").Order(StringComparer.Ordinal)).ShouldBe(Policy);
        response.Headers.ETag.ShouldNotBeNull().IsWeak.ShouldBeFalse();
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        response.Content.Headers.ContentType?.ToString().ShouldBe("text/html; charset=utf-8");
    }

    [Fact]
    public async Task Get_PageTwice_IsRenderedOnce()
    {
        using var first = await _site.GetAsync("/roles/case-administrator");
        using var second = await _site.GetAsync("/roles/case-administrator");

        own.Renderings.Of("/roles/case-administrator").ShouldBe(1);
        (await BytesAsync(second)).ShouldBe(await BytesAsync(first));
    }

    [Theory]
    [InlineData("")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Get_PageThatWasKept_LooksAsYoungAsOneThatIsRenderedNow(string encoding)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
        using var store = new TemporaryFolder();
        await using var site = await RunningSite.StartAsync(
            Repository.SmallContent,
            store.Path,
            services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                services.Configure<OutputCacheOptions>(cache => CacheClock(cache) = clock);
            }
        );
        using var first = await site.GetAsync("/roles", ("Accept-Encoding", encoding));

        clock.AdjustTime(clock.GetUtcNow().AddMinutes(50));
        using var kept = await site.GetAsync("/roles", ("Accept-Encoding", encoding));
        using var head = await site.SendAsync(HttpMethod.Head, "/roles", ("Accept-Encoding", encoding));
        using var same = await site.GetAsync("/roles", ("Accept-Encoding", encoding), ("If-None-Match", first.Headers.ETag!.ToString()));

        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        foreach (var answer in new[] { kept, head, same })
        {
            answer.Headers.Age.ShouldBeNull();
            new[] { clock.GetUtcNow(), TimeProvider.System.GetUtcNow() }.ShouldContain(now =>
                (answer.Headers.Date!.Value - now).Duration() < TimeSpan.FromMinutes(1)
            );
            answer.Headers.GetValues("Cache-Control").ShouldBe(first.Headers.GetValues("Cache-Control"));
            answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        }
    }

    [Theory]
    [InlineData("only-if-cached")]
    [InlineData("no-cache")]
    [InlineData("no-store, max-age=0")]
    public async Task Get_ReaderWithAWishForCaches_GetsThePage(string wish)
    {
        foreach (var address in new[] { "/pathways", "/roles?order=pay", "/assets/site.css", "/nothing/here" })
        {
            using var plain = await _site.GetAsync(address);
            using var wished = await _site.GetAsync(
                address + (address.Contains('?', StringComparison.Ordinal) ? "&x=y" : ""),
                ("Cache-Control", wish),
                ("Pragma", "no-cache")
            );

            wished.StatusCode.ShouldBe(plain.StatusCode, address);
        }
    }

    [Fact]
    public async Task Get_PageWithAQuery_IsTheSameCopyOfTheSamePage()
    {
        using var first = await _site.GetAsync("/pay/band-2?utm_source=leaflet&x=%F0%9F%92%99");

        using var plain = await _site.GetAsync("/pay/band-2");
        using var other = await _site.GetAsync("/pay/band-2?encoding=br&release=1");

        own.Renderings.Of("/pay/band-2").ShouldBe(1);
        (await BytesAsync(plain)).ShouldBe(await BytesAsync(first));
        (await BytesAsync(other)).ShouldBe(await BytesAsync(first));
    }

    [Fact]
    public async Task Get_PageThatAnswersItsQuery_IsKeptWhenItIsAskedForAgain()
    {
        using var asked = await _site.GetAsync("/pay?of=band-3");
        using var plain = await _site.GetAsync("/pay");
        using var plainAgain = await _site.GetAsync("/pay");
        using var askedAgain = await _site.GetAsync("/pay?of=band-3");
        using var kept = await _site.GetAsync("/pay?of=band-3");
        using var other = await _site.GetAsync("/pay?of=band-4");

        own.Renderings.Of("/pay").ShouldBe(4);
        (await BytesAsync(kept)).ShouldBe(await BytesAsync(asked));
        (await BytesAsync(other)).ShouldNotBe(await BytesAsync(asked));
        (await BytesAsync(askedAgain)).ShouldBe(await BytesAsync(asked));
        (await BytesAsync(plainAgain)).ShouldNotBe(await BytesAsync(asked));
    }

    [Fact]
    public async Task Get_SameValuesInAnotherOrder_IsAnotherAnswer()
    {
        const string OneWay = "/compare?pathways=pqip-15-months&pathways=pqip-21-months";
        const string OtherWay = "/compare?pathways=pqip-21-months&pathways=pqip-15-months";
        for (var i = 0; i < 3; i++)
            using (await _site.GetAsync(OneWay)) { }

        using var one = await _site.GetAsync(OneWay);
        using var other = await _site.GetAsync(OtherWay);

        (await BytesAsync(other)).ShouldNotBe(await BytesAsync(one));
    }

    [Fact]
    public async Task Get_PageThatTheReaderHas_IsNotSentAgain()
    {
        using var first = await _site.GetAsync("/pay/band-3");

        using var again = await _site.GetAsync("/pay/band-3", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await _site.GetAsync("/pay/band-3", ("If-None-Match", "\"another\""));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await BytesAsync(again)).ShouldBeEmpty();
        again.Headers.ETag.ShouldBe(first.Headers.ETag);
        again.Headers.GetValues("Cache-Control").ShouldBe(first.Headers.GetValues("Cache-Control"));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Head_Page_HasTheHeadersOfGetAndSpoilsNothing()
    {
        using var head = await _site.SendAsync(HttpMethod.Head, "/pay/band-4");
        using var get = await _site.GetAsync("/pay/band-4");

        (await BytesAsync(head)).ShouldBeEmpty();
        (await BytesAsync(get)).Length.ShouldBeGreaterThan(1000);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("/pathways/pqip-15-months", "*")]
    [InlineData("/pathways/pqip-21-months", "br;q=0, gzip")]
    [InlineData("/pathways/pqip-27-months", "gzip, br;q=0.1")]
    [InlineData("/pathways/pso-apprenticeship", "gzip;q=0, br;q=0")]
    [InlineData("/pathways/pso-direct-application", "gzip;q=0, *")]
    [InlineData("/pathways/case-administrator-to-pso", "brotli, zstd, xgzip")]
    [InlineData("/pathways/pso-to-probation-officer", "identity")]
    [InlineData("/pathways/case-administrator-direct-application", "gzip, deflate, br, zstd")]
    [InlineData("/pathways/victim-liaison-officer-direct-application", "GZIP")]
    [InlineData("/sitemap.xml", "gzip;q=0, br")]
    [InlineData("/roles/pre-release-officer", "nonsense;;q")]
    public async Task Get_FirstReaderWithAnyWish_SpoilsThePageForNobody(string address, string firstWish)
    {
        using var first = await _site.GetAsync(address, ("Accept-Encoding", firstWish));
        using var plain = await _site.GetAsync(address);
        using var zipped = await _site.GetAsync(address, ("Accept-Encoding", "gzip"));
        using var smallest = await _site.GetAsync(address, ("Accept-Encoding", "br"));

        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        zipped.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        smallest.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        var page = await BytesAsync(plain);
        page.Length.ShouldBeGreaterThan(1000);
        (await DecodedAsync(zipped)).ShouldBe(page);
        (await DecodedAsync(smallest)).ShouldBe(page);
        (await DecodedAsync(first)).ShouldBe(page);
        new[] { plain, zipped, smallest }.Select(response => response.Headers.ETag!.Tag).ShouldBeUnique();
    }

    [Theory]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=0, br;q=0", "")]
    [InlineData("br;q=0", "")]
    [InlineData("", "")]
    public async Task Get_ReaderWithAWish_GetsWhatItCanRead(string wish, string encoding)
    {
        using var response = await _site.GetAsync("/roles/sentence-management", ("Accept-Encoding", wish));

        string.Join(',', response.Content.Headers.ContentEncoding).ShouldBe(encoding);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Get_StaticFile_IsWholeInEveryEncoding(string encoding)
    {
        var file = await File.ReadAllBytesAsync(
            Path.Combine(Repository.Web, "wwwroot", "assets", "site.css"),
            TestContext.Current.CancellationToken
        );

        using var response = await _site.GetAsync("/assets/site.css", ("Accept-Encoding", encoding));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await DecodedAsync(response)).ShouldBe(file);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/css");
        response.Headers.Vary.ShouldContain("Accept-Encoding");
        response.Headers.ETag.ShouldNotBeNull();
        response.Headers.CacheControl.ShouldNotBeNull().NoCache.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/assets/site.css")]
    [InlineData("/favicon.svg")]
    [InlineData("/share.png")]
    public async Task Get_StaticFileThatTheReaderHas_IsNotSentAgain(string address)
    {
        using var first = await _site.GetAsync(address);

        using var again = await _site.GetAsync(address, ("If-None-Match", first.Headers.ETag!.ToString()));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await BytesAsync(again)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_StyleThatAPageNames_HasItsVersionInItsAddress()
    {
        using var response = await _site.GetAsync("/cookies");
        var page = await CrawledPage.ReadAsync("/cookies", response);

        var address = page.Find("link[rel=stylesheet]").GetAttribute("href").ShouldNotBeNull();
        using var style = await _site.GetAsync(address);

        address.ShouldMatch("^/assets/site\\.[a-z0-9]{10}\\.css$");
        style.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_SamePageOfAnotherEdition_HasAnotherTag()
    {
        using var store = new TemporaryFolder();
        using var sameStore = new TemporaryFolder();
        await using var one = await RunningSite.StartAsync(Repository.SmallContent, store.Path);
        await using var same = await RunningSite.StartAsync(Repository.SmallContent, sameStore.Path);
        await using var other = await RunningSite.StartAsync(
            Repository.SmallContent,
            store.Path,
            change: null,
            "--Site:PublicUrl=https://other.example.org"
        );

        using var here = await one.GetAsync("/privacy");
        using var sameThere = await same.GetAsync("/privacy");
        using var changedThere = await other.GetAsync("/privacy", ("If-None-Match", here.Headers.ETag!.ToString()));

        sameThere.Headers.ETag.ShouldBe(here.Headers.ETag);
        changedThere.StatusCode.ShouldBe(HttpStatusCode.OK);
        changedThere.Headers.ETag.ShouldNotBe(here.Headers.ETag);
    }

    [Fact]
    public async Task Get_SamePageOnAnotherDay_IsRenderedAnewWithAnotherTag()
    {
        await using var small = await SmallSite.StartAsync(new DateOnly(2026, 11, 25));
        using var today = await small.Site.GetAsync("/privacy");

        small.MoveTo(new DateOnly(2026, 11, 25), hour: 23);
        using var tonight = await small.Site.GetAsync("/privacy", ("If-None-Match", today.Headers.ETag!.ToString()));
        small.MoveTo(new DateOnly(2026, 11, 26), hour: 0);
        using var tomorrow = await small.Site.GetAsync("/privacy", ("If-None-Match", today.Headers.ETag!.ToString()));

        tonight.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        tomorrow.StatusCode.ShouldBe(HttpStatusCode.OK);
        tomorrow.Headers.ETag.ShouldNotBe(today.Headers.ETag);
    }

    [Fact]
    public async Task Get_Health_IsNeverKept()
    {
        using var first = await _site.GetAsync("/health/ready");
        using var second = await _site.GetAsync("/health/ready");

        second.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
    }

    /// <summary>The clock of the page cache, which takes none from the services.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TimeProvider>k__BackingField")]
    private static extern ref TimeProvider CacheClock(OutputCacheOptions options);

    private static Task<byte[]> BytesAsync(HttpResponseMessage response) =>
        response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static async Task<byte[]> DecodedAsync(HttpResponseMessage response)
    {
        using var body = new MemoryStream(await BytesAsync(response));
        await using Stream decoded = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var whole = new MemoryStream();
        await decoded.CopyToAsync(whole, TestContext.Current.CancellationToken);
        return whole.ToArray();
    }
}
