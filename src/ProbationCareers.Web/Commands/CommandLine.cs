using System.CommandLine;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary>The verbs that the program knows, in one place: <c>--help</c> tells the same.</summary>
internal static class CommandLine
{
    /// <summary>Runs the verb that the arguments name, or serves the site when they name none.</summary>
    /// <returns>0 when all went well; 1 when something has to be mended; 2 when the command itself was not understood.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, CommandConsole.Ordinary());

    /// <summary>Runs a verb and writes to a console.</summary>
    internal static async Task<int> RunAsync(string[] args, CommandConsole console)
    {
        if (IsToServe(args))
            return await Site.ServeAsync(args);
        var parsed = Root(console, args).Parse(args);
        if (parsed.Errors.Count == 0)
            return await InvokeAsync(parsed, console);
        foreach (var error in parsed.Errors)
            await console.Errors.WriteLineAsync(error.Message);
        await console.Errors.WriteLineAsync("Write --help after the verb to see what it takes.");
        return 2;
    }

    /// <summary>Whether the arguments hold settings alone: then there is no verb.</summary>
    private static bool IsToServe(string[] args) =>
        args.Length == 0
        || (
            (args[0].StartsWith("--", StringComparison.Ordinal) || args[0].Contains('=', StringComparison.Ordinal))
            && !args.Any(arg => arg is "--help" or "--version")
        );

    private static async Task<int> InvokeAsync(ParseResult parsed, CommandConsole console)
    {
        try
        {
            return await parsed.InvokeAsync(console.Invocation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await console.Errors.WriteLineAsync(error.Message);
            return 1;
        }
    }

    private static RootCommand Root(CommandConsole console, string[] args)
    {
        var root = new RootCommand(
            "Probation Careers: serves the site, and helps those who write it. Without a verb it publishes the content and serves it."
        );
        Command[] verbs =
        [
            CheckCommand.Of(console),
            NewCommand.Of(console),
            DueCommand.Of(console),
            WhereUsedCommand.Of(console),
            FiguresCommand.Of(console),
            LinksCommand.Of(console),
            PreviewCommand.Of(console),
            PublishCommand.Of(console),
            SchemaCommand.Of(console),
            SearchesCommand.Of(console),
        ];
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);
        root.Validators.Add(result =>
        {
            if (
                args.FirstOrDefault(arg => !arg.StartsWith('-') && !arg.Contains('=', StringComparison.Ordinal)) is not { } first
                || args[0] != first
                || verbs.Any(verb => verb.Name == first)
            )
                return;
            var all = $"The verbs are {string.Join(", ", verbs.Select(verb => verb.Name))}.";
            result.AddError(
                $"There is no verb '{first}'. {Content.Checking.NearestWord.Suggest(first, verbs.Select(verb => verb.Name), all)}"
            );
        });
        return root;
    }
}
