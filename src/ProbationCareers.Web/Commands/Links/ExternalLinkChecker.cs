using System.Net;

namespace ProbationCareers.Web.Commands.Links;

/// <summary>
/// Asks other sites whether addresses still answer: one request at a time to each host, with a pause between two, and no more
/// than a few in all.
/// </summary>
internal sealed class ExternalLinkChecker(HttpMessageHandler handler, TimeProvider clock) : IDisposable
{
    /// <summary>Hosts that are asked at once.</summary>
    public const int HostsAtOnce = 4;

    private readonly HttpClient _client = new(handler) { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>How long to wait between two requests to a host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Asks for every address.</summary>
    /// <param name="addresses">The addresses.</param>
    /// <param name="done">Told of each answer as it comes.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public Task CheckAsync(IEnumerable<string> addresses, Action<LinkAnswer> done, CancellationToken cancellationToken)
    {
        var hosts = addresses.Distinct(StringComparer.Ordinal).GroupBy(HostOf, StringComparer.OrdinalIgnoreCase);
        return Parallel.ForEachAsync(
            hosts,
            new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellationToken },
            async (host, stopping) =>
            {
                foreach (var (index, address) in host.Index())
                {
                    if (index > 0)
                        await Task.Delay(Pause, clock, stopping);
                    done(await AskAsync(address, stopping));
                }
            }
        );
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "";

    private async Task<LinkAnswer> AskAsync(string address, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await AskAsync(HttpMethod.Head, address, cancellationToken);
            // Some servers know no HEAD, and some refuse it.
            return answer.Status is LinkStatus.Dead ? await AskAsync(HttpMethod.Get, address, cancellationToken) : answer;
        }
        catch (Exception error)
            when (error is HttpRequestException or UriFormatException or InvalidOperationException or NotSupportedException or IOException)
        {
            return new LinkAnswer(address, LinkStatus.Unreachable, error.Message, clock.GetUtcNow().UtcDateTime);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new LinkAnswer(address, LinkStatus.Unreachable, "No answer in time.", clock.GetUtcNow().UtcDateTime);
        }
    }

    private async Task<LinkAnswer> AskAsync(HttpMethod method, string address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "ProbationCareersLinkCheck/1.0");
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var code = (int)response.StatusCode;
        var to = response.Headers.Location is { } location ? new Uri(new Uri(address), location).AbsoluteUri : "";
        var (status, detail) = response.StatusCode switch
        {
            HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect => (LinkStatus.Moved, to),
            HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect => (LinkStatus.Alive, $"sends on to {to}"),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests => (
                LinkStatus.Refused,
                $"answered {code}: look at it in a browser"
            ),
            _ when code is >= 200 and < 300 => (LinkStatus.Alive, ""),
            _ => (LinkStatus.Dead, $"answered {code}"),
        };
        return new LinkAnswer(address, status, detail, clock.GetUtcNow().UtcDateTime);
    }
}
