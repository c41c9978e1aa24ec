using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Fuzzing;

/// <summary>
/// No request, however odd, is an error of the site's. Settings from the environment: FUZZ_REQUESTS says how many are sent, FUZZ_SEED
/// which, FUZZ_SITE to which site (else to one in this process). tests/fuzz.sh sends many more of them to a published site.
/// </summary>
public sealed class OddRequestTests(SiteFixture fixture, ITestOutputHelper output)
{
    private const int AtOnce = 8;

    /// <summary>
    /// How long an answer may take; a request that is not whole gets none until the server has lost patience, and is not waited for.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly int Count = Setting("FUZZ_REQUESTS", 1_500);
    private static readonly int Seed = Setting("FUZZ_SEED", 20261126);

    [Fact]
    public async Task Send_OddRequests_NoneIsAnErrorOfOurs()
    {
        var site = Environment.GetEnvironmentVariable("FUZZ_SITE") is { Length: > 0 } other ? new Uri(other) : fixture.Site.Address;
        using (var ready = await fixture.Site.GetAsync("/search?q=pay"))
            ready.EnsureSuccessStatusCode();
        var requests = new OddRequests(Seed);
        var answers = new ConcurrentBag<Answer>();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
            async (number, stop) => answers.Add(await SendAsync(site, requests.Next(number), stop))
        );

        Report(site, [.. answers]);
        answers.Where(answer => answer.Status >= 500).Select(Told).Order(StringComparer.Ordinal).Take(10).ShouldBeEmpty($"seed {Seed}");
        answers
            .Where(answer => answer.Status > 0 && !answer.IsSecure)
            .Select(Told)
            .Order(StringComparer.Ordinal)
            .Take(10)
            .ShouldBeEmpty($"without security headers, seed {Seed}");
        answers
            .Where(answer => answer.Status >= 400 && answer.IsBare && answer.Request.Method != "HEAD")
            .Select(Told)
            .Order(StringComparer.Ordinal)
            .Take(10)
            .ShouldBeEmpty($"without a body, seed {Seed}");
        answers.Count(answer => answer.Status > 0).ShouldBeGreaterThan(Count * 9 / 10, "most requests are answered");
    }

    private void Report(Uri site, IReadOnlyList<Answer> answers)
    {
        output.WriteLine($"{answers.Count} requests to {site}, seed {Seed}");
        foreach (var (status, count) in answers.CountBy(answer => answer.Status).OrderBy(status => status.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(status == 0 ? "no answer" : status)}: {count}"));
        foreach (var slow in answers.Where(answer => answer.Status > 0).OrderByDescending(answer => answer.Time).Take(5))
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{slow.Time.TotalMilliseconds:0} ms: {slow.Status} {slow.Request}")
            );
    }

    private static string Told(Answer answer) =>
        $"{answer.Status} for {answer.Request}\n{answer.Text[..Math.Min(answer.Text.Length, 300)]}";

    private static async Task<Answer> SendAsync(Uri site, OddRequest request, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var client = new TcpClient();
        using var answer = new MemoryStream();
        var watch = Stopwatch.StartNew();
        var last = TimeSpan.Zero;
        var buffer = new byte[16_384];
        try
        {
            await client.ConnectAsync(site.Host, site.Port, patience.Token);
            await using var stream = client.GetStream();
            await stream.WriteAsync(request.Bytes, patience.Token);
            while (await stream.ReadAsync(buffer, patience.Token) is > 0 and var read)
            {
                await answer.WriteAsync(buffer.AsMemory(0, read), patience.Token);
                last = watch.Elapsed;
            }
        }
        catch (Exception error)
            when (error is IOException or SocketException
                || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            // The server has closed while there was still something to send, or waits for the rest of a request that is not whole.
        }

        return new Answer(request, last, Encoding.Latin1.GetString(answer.ToArray()));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    /// <summary>What came back, and how long it took until the last of it had come.</summary>
    private sealed record Answer(OddRequest Request, TimeSpan Time, string Text)
    {
        /// <summary>The status; 0 when nothing came.</summary>
        public int Status { get; } =
            Text.Length > 12 && Text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
                ? int.Parse(Text.AsSpan(9, 3), CultureInfo.InvariantCulture)
                : 0;

        public bool IsSecure =>
            Text.Contains("\r\nX-Content-Type-Options: nosniff\r\n", StringComparison.Ordinal)
            && Text.Contains("\r\nContent-Security-Policy: default-src 'none'", StringComparison.Ordinal);

        public bool IsBare => Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end && (end < 0 || end + 4 == Text.Length);
    }
}
