using System.ComponentModel;
using System.Diagnostics;

namespace ProbationCareers.Web.Commands;

/// <summary>
/// <c>check --style</c>: runs tests/style, which checks the English of the content with Node.js: spelling, reading grade, sentences and
/// wording.
/// </summary>
internal static class StyleCheck
{
    private const string Program = "tests/style/check.mjs";

    /// <summary>Runs it and shows what it finds.</summary>
    /// <param name="console">Where to show it.</param>
    /// <param name="content">The content folder; the program stands in the repository around it.</param>
    /// <param name="format">How to show it: text, or annotations for GitHub.</param>
    /// <param name="earlier">An older copy of the content: what stands there too is not shown; null to show all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>0 when no bar of tests/style/style.yml is exceeded; else 1, with what is wrong on standard error.</returns>
    public static async Task<int> RunAsync(
        CommandConsole console,
        string content,
        CheckFormat format,
        string? earlier,
        CancellationToken cancellationToken
    )
    {
        var program = Path.Combine(Path.GetFullPath(content), "..", Program);
        if (format == CheckFormat.Json)
            return Fail(console, "check --style shows its findings as text or for GitHub. Leave out --format json.");
        if (!File.Exists(program))
            return Fail(console, $"check --style needs {Program} beside the content folder. Run it in a clone of the repository.");
        if (!Directory.Exists(Path.Combine(Path.GetDirectoryName(program)!, "node_modules")))
            return Fail(console, "The packages of check --style are missing. Fetch them: npm ci --prefix tests/style");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { program, content, "--format", format == CheckFormat.GitHub ? "github" : "text" })
            start.ArgumentList.Add(argument);
        foreach (var argument in earlier is null ? [] : new[] { "--earlier", earlier })
            start.ArgumentList.Add(argument);
        try
        {
            using var node = Process.Start(start)!;
            var errors = node.StandardError.ReadToEndAsync(cancellationToken);
            while (await node.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
                await console.Plain.WriteLineAsync(line);
            await node.WaitForExitAsync(cancellationToken);
            await console.Errors.WriteAsync(await errors);
            return node.ExitCode == 0 ? 0 : 1;
        }
        catch (Win32Exception)
        {
            return Fail(console, "check --style needs Node.js 20 or newer (https://nodejs.org).");
        }
    }

    private static int Fail(CommandConsole console, string message)
    {
        console.Errors.WriteLine(message);
        return 1;
    }
}
