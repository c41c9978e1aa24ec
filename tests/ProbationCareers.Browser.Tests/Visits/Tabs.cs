using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>
/// Presses Tab again and again without waiting for an answer between two presses. The page itself looks at what has the focus
/// when the key comes up, before the next one goes down.
/// </summary>
internal sealed class Tabs : IAsyncDisposable
{
    private const int AtOnce = 50;

    private static readonly Dictionary<string, object> Tab = new()
    {
        ["key"] = "Tab",
        ["code"] = "Tab",
        ["windowsVirtualKeyCode"] = 9,
    };
    private static readonly Dictionary<string, object> Down = new(Tab) { ["type"] = "rawKeyDown" };
    private static readonly Dictionary<string, object> Up = new(Tab) { ["type"] = "keyUp" };

    private readonly Visit _visit;
    private readonly ICDPSession _session;

    private Tabs(Visit visit, ICDPSession session) => (_visit, _session) = (visit, session);

    /// <summary>Has the page note what has the focus after each press.</summary>
    public static async Task<Tabs> StartAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync(
            $"() => {{ window.stops = []; const look = {FocusedElements.Script}; window.addEventListener('keyup', () => "
                + $"window.stops.push(look())); }}"
        );
        return new Tabs(visit, await visit.Page.Context.NewCDPSessionAsync(visit.Page));
    }

    /// <summary>Presses Tab a number of times.</summary>
    /// <returns>Where each press led; null where it left the page.</returns>
    public async Task<IReadOnlyList<FocusedElement?>> PressAsync()
    {
        await Task.WhenAll(
            Enumerable.Range(0, AtOnce).SelectMany(_ => new[] { Down, Up }).Select(key => _session.SendAsync("Input.dispatchKeyEvent", key))
        );
        return await _visit.ReadAsync<FocusedElement?[]>("() => window.stops.splice(0)") ?? [];
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _session.DetachAsync();
}
