using ProbationCareers.Web.Commands;

namespace ProbationCareers.Web.Tests.Commands;

/// <summary>Runs a verb as the program does, and keeps what it writes.</summary>
internal static class Verb
{
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, CommandConsole.Into(output));
        return (exitCode, output.ToString());
    }

    public static Task<(int ExitCode, string Output)> RunAsync(string verb, TemporaryFolder content, params IReadOnlyList<string> more) =>
        RunAsync([verb, .. more, "--content", content.Path]);

    /// <summary>How a command names a file of a folder that is in no repository: in full.</summary>
    public static string Named(this TemporaryFolder content, string file) => content.Of(file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The cells of the lines of tables, each line joined by bars; borders are left out.</summary>
    public static IReadOnlyList<string> Rows(string output) =>
        [
            .. output
                .Split('\n')
                .Where(line => line.StartsWith('│'))
                .Select(line => string.Join(" | ", line.Trim().Trim('│').Split('│', StringSplitOptions.TrimEntries))),
        ];
}
