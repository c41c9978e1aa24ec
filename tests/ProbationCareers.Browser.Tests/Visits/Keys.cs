using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>Getting about with Tab and Enter alone.</summary>
internal static class Keys
{
    /// <summary>No page has as many stops; who has not arrived by then never will.</summary>
    private const int MostStops = 1000;

    /// <summary>Presses Tab once.</summary>
    /// <returns>Where that led; null when it left the page.</returns>
    public static async Task<FocusedElement?> TabAsync(this Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("Tab");
        return await visit.FocusedAsync();
    }

    /// <summary>Presses Tab until a certain element has the focus.</summary>
    /// <exception cref="ShouldAssertException">Focus was not to be seen on the way, or the element cannot be reached.</exception>
    public static async Task TabToAsync(this Visit visit, ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            var focused = await visit.TabAsync();
            if (focused is null)
                break;
            focused.ShouldBeSeen();
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        throw new ShouldAssertException($"Tab does not lead to {target} on {visit.At}.");
    }

    /// <summary>Presses Tab until a certain element has the focus, then Enter.</summary>
    public static async Task FollowAsync(this Visit visit, ILocator target)
    {
        await visit.TabToAsync(target);
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Every stop of the page in order, from the top to the end.</summary>
    public static async Task<IReadOnlyList<FocusedElement>> AllStopsAsync(this Visit visit)
    {
        await using var tabs = await Tabs.StartAsync(visit);
        var stops = new List<FocusedElement>();
        while (stops.Count < MostStops)
        {
            foreach (var stop in await tabs.PressAsync())
            {
                if (stop is null)
                    return stops;
                stops.Add(stop);
            }
        }

        return stops;
    }
}
