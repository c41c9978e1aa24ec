using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Running;

/// <summary>Starts the browser: the one that the environment names, or Playwright's own.</summary>
internal static class Chromium
{
    /// <summary>The environment variable that names the browser's program.</summary>
    public const string PathVariable = "PLAYWRIGHT_CHROMIUM_PATH";

    private const string Advice =
        $"Run `bash tests/run.sh`, which finds or fetches one, or set {PathVariable} to the program of an installed Chromium.";

    /// <summary>Starts it without a window.</summary>
    /// <exception cref="InvalidOperationException">There is no browser. The tests fail then: they are never skipped.</exception>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright)
    {
        var given = Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : null;
        if (given is not null && !File.Exists(given))
            throw new InvalidOperationException($"{PathVariable} names {given}, which is not there. {Advice}");
        if (given is null && !File.Exists(playwright.Chromium.ExecutablePath))
            throw new InvalidOperationException($"There is no browser to test with. {Advice}");
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = given, Args = Arguments() });
    }

    /// <summary>Nothing that the browser does for itself reaches the network; root, as in a container, has no sandbox.</summary>
    private static string[] Arguments() =>
        ["--disable-gpu", "--disable-background-networking", .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>()];
}
