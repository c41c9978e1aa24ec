using System.Diagnostics;
using System.Reflection;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>Programs of this machine, run as somebody types them.</summary>
internal static class Shell
{
    /// <summary>The configuration that these tests were built in, and the site with them.</summary>
    public static string Configuration { get; } =
        typeof(Shell).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Runs a program in a folder, waits for its end and takes what it wrote.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, string program, params IReadOnlyList<string> args)
    {
        using var process = new Process
        {
            StartInfo = new(program, args)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
