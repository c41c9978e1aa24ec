using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>Counts what comes over the network, headers included, as the browser itself counts it.</summary>
internal sealed class NetworkMeter
{
    private readonly ConcurrentDictionary<string, string> _asked = new();
    private readonly ConcurrentDictionary<string, long> _bytes = new();
    private readonly ICDPSession _session;

    private NetworkMeter(ICDPSession session) => _session = session;

    /// <summary>What was asked for and the bytes that each answer took; -1 for an answer that never ended.</summary>
    public IReadOnlyList<(string Address, long Bytes)> Answers =>
        [.. _asked.Select(request => (request.Value, _bytes.GetValueOrDefault(request.Key, -1))).OrderByDescending(answer => answer.Item2)];

    /// <summary>Starts to count; call it before the page is opened.</summary>
    public static async Task<NetworkMeter> StartAsync(Visit visit)
    {
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var meter = new NetworkMeter(session);
        session.Event("Network.requestWillBeSent").OnEvent += (_, json) => meter.Asked(json);
        session.Event("Network.loadingFinished").OnEvent += (_, json) => meter.Finished(json);
        await session.SendAsync("Network.enable");
        return meter;
    }

    /// <summary>Waits until every event so far has come in: they come in order with answers, so those before this answer are in.</summary>
    public Task CatchUpAsync() => _session.SendAsync("Network.enable");

    private void Asked(JsonElement? json)
    {
        if (json is { } sent)
            _asked[Id(sent)] = sent.GetProperty("request").GetProperty("url").GetString() ?? "";
    }

    private void Finished(JsonElement? json)
    {
        if (json is { } finished)
            _bytes[Id(finished)] = (long)finished.GetProperty("encodedDataLength").GetDouble();
    }

    private static string Id(JsonElement json) => json.GetProperty("requestId").GetString() ?? "";
}
