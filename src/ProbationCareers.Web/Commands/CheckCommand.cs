using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Earlier;
using ProbationCareers.Web.Hosting;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>check</c>: every problem and warning of the content.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var format = new Option<CheckFormat>("--format")
        {
            Description = "text for people, github for annotations on a pull request, json for programs.",
            DefaultValueFactory = _ => CheckFormat.Text,
        };
        var earlier = new Option<DirectoryInfo?>("--earlier")
        {
            Description =
                "An older copy of the content folder to compare with: an address that it has and the new one drops without a "
                + "redirect is a problem, and a warning that it does not have is new. Left out: the last release of this "
                + "machine's store, else the last commit.",
        };
        var all = new Option<bool>("--all")
        {
            Description = "Show standing warnings one by one: what is old or unused whatever is being changed.",
        };
        var style = new Option<bool>("--style")
        {
            Description = "Check the English too: spelling, reading grade, sentences and wording. Needs Node.js and the repository.",
        };
        var command = new Command(
            "check",
            "Finds every problem and warning in the content, with file, line and column. Exit code 1 when there is a problem."
        )
        {
            content,
            format,
            earlier,
            all,
            style,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var watch = Stopwatch.StartNew();
                var folder = ContentFolderOption.Open(parsed.GetValue(content));
                var readings = new FileReadings();
                var before = await EarlierPlace.FindAsync(
                    folder,
                    parsed.GetValue(earlier),
                    SiteFolders.Settings([]),
                    ContentFolderOption.Today,
                    readings,
                    cancellationToken
                );
                var reading = ContentReader.Read(folder, ContentFolderOption.Today, readings, before: before);
                var problems = reading.Problems;
                var warnings = parsed.GetValue(all)
                    ? new StandingWarnings(reading.Warnings, [])
                    : StandingWarnings.Of(reading.Warnings, WarningsOf(parsed.GetValue(earlier)));
                var found = new CheckResult(folder, problems, warnings, watch.Elapsed);
                Write(console, found, parsed.GetValue(format));
                var english = parsed.GetValue(style)
                    ? await StyleCheck.RunAsync(
                        console,
                        folder.Root,
                        parsed.GetValue(format),
                        parsed.GetValue(earlier)?.FullName,
                        cancellationToken
                    )
                    : 0;
                return problems.Count == 0 ? english : 1;
            }
        );
        return command;
    }

    /// <summary>The warnings of an older folder; null when it is not given or has problems, and nothing can be said.</summary>
    private static IReadOnlyList<Problem>? WarningsOf(DirectoryInfo? earlier) =>
        earlier is not null
        && ContentFolderOption.Read(ContentFolder.Open(earlier.FullName), withHidden: false)
            is { Content: not null, Warnings: var warnings }
            ? warnings
            : null;

    private static void Write(CommandConsole console, CheckResult found, CheckFormat format)
    {
        switch (format)
        {
            case CheckFormat.GitHub:
                foreach (var problem in found.Shown)
                    console.Plain.WriteLine(Annotation(found.Folder, problem));
                if (found.Warnings.Standing.Count > 0)
                    console.Plain.WriteLine($"::notice title=standing-warnings::{Data($"{found.Warnings}.")}");
                break;
            case CheckFormat.Json:
                console.Plain.WriteLine(
                    JsonSerializer.Serialize(
                        found
                            .Shown.Concat(found.Warnings.Standing)
                            .Order()
                            .Select(problem => new
                            {
                                file = PathNames.Of(found.Folder, problem.File),
                                problem.At.Line,
                                problem.At.Column,
                                rule = YamlNames.Of(problem.Rule),
                                problem.Severity,
                                problem.What,
                                problem.Remedy,
                                standing = found.Warnings.Standing.Contains(problem),
                            }),
                        Json
                    )
                );
                break;
            default:
                WriteText(console.Out, found);
                break;
        }
    }

    private static void WriteText(IAnsiConsole console, CheckResult found)
    {
        foreach (var file in found.Shown.GroupBy(problem => problem.File))
        {
            var path = PathNames.Of(found.Folder, file.Key);
            console.MarkupLineInterpolated($"[bold]{path}[/]");
            foreach (var problem in file)
            {
                var colour = problem.Rule.IsWarning() ? "yellow" : "red";
                console.MarkupLine(
                    $"  [{colour}]{Markup.Escape($"{path}:{problem.At.Line}:{problem.At.Column}: {problem.Severity}:")}[/] "
                        + $"{Markup.Escape(problem.What)} [dim]{Markup.Escape($"{problem.Remedy} [{YamlNames.Of(problem.Rule)}]")}"
                        + "[/]"
                );
            }

            console.WriteLine();
        }

        if (found.Warnings.Standing.Count > 0)
            console.MarkupLineInterpolated($"[yellow]{found.Warnings.ToString()}[/]");
        var summary =
            $"{Quantity.Of(found.Problems.Count, "problem")}, "
            + $"{Quantity.Of(found.Warnings.ToShow.Count + found.Warnings.Standing.Count, "warning")} in "
            + $"{found.Folder.Files.Count} files ({(int)found.Elapsed.TotalMilliseconds} ms)";
        console.MarkupLineInterpolated(found.Problems.Count > 0 ? (FormattableString)$"[red]{summary}[/]" : $"[green]{summary}[/]");
    }

    /// <summary>
    /// A problem as GitHub shows it at its line: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
    /// </summary>
    private static string Annotation(ContentFolder folder, Problem problem)
    {
        return $"::{problem.Severity} file={Property(PathNames.Of(folder, problem.File))},line={problem.At.Line}"
            + $",col={problem.At.Column},title={YamlNames.Of(problem.Rule)}::{Data($"{problem.What} {problem.Remedy}")}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private sealed record CheckResult(ContentFolder Folder, IReadOnlyList<Problem> Problems, StandingWarnings Warnings, TimeSpan Elapsed)
    {
        /// <summary>What is shown one by one.</summary>
        public IEnumerable<Problem> Shown { get; } = Problems.Concat(Warnings.ToShow).Order();
    }
}
