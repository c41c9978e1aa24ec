using System.CommandLine;
using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Commands.Links;
using ProbationCareers.Web.Hosting;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>links</c>: links and anchors inside the site, and those that leave it.</summary>
internal static class LinksCommand
{
    private static readonly ProblemRule[] LinkRules =
    [
        ProblemRule.DeadLink,
        ProblemRule.DeadAnchor,
        ProblemRule.ForbiddenLink,
        ProblemRule.BadRedirect,
        ProblemRule.UnknownImage,
    ];

    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var external = new Option<bool>("--external") { Description = "Ask other sites too whether their addresses still answer." };
        var limit = new Option<int?>("--limit") { Description = "The most addresses to ask for. Left out: all of them." };
        var cache = new Option<FileInfo?>("--cache")
        {
            Description = "The file that keeps answers for a week. Left out: artifacts/links.json of the repository.",
        };
        var command = new Command(
            "links",
            "Checks links and anchors inside the site; with --external, politely, those to other sites too. Exit code 1 when one is dead."
        )
        {
            content,
            external,
            limit,
            cache,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var folder = ContentFolderOption.Open(parsed.GetValue(content));
                var reading = ContentFolderOption.Read(folder);
                var dead = WriteInternal(console.Out, folder, reading);
                if (!parsed.GetValue(external))
                    return dead ? 1 : 0;

                using var checker = new ExternalLinkChecker(new SocketsHttpHandler { AllowAutoRedirect = false }, TimeProvider.System);
                var kept = new LinkCache(
                    parsed.GetValue(cache)?.FullName ?? Path.Combine(SiteFolders.Workplace, "artifacts", "links.json"),
                    TimeProvider.System
                );
                var answers = await AskAsync(
                    console.Out,
                    checker,
                    kept,
                    reading,
                    parsed.GetValue(limit) ?? int.MaxValue,
                    cancellationToken
                );
                WriteExternal(console.Out, folder, reading, answers);
                return dead || answers.Any(answer => answer.Status is LinkStatus.Dead or LinkStatus.Unreachable) ? 1 : 0;
            }
        );
        return command;
    }

    private static bool WriteInternal(IAnsiConsole console, ContentFolder folder, ContentReading reading)
    {
        var problems = reading.Problems.Where(problem => LinkRules.Contains(problem.Rule)).ToList();
        foreach (var problem in problems)
            console.MarkupLineInterpolated(
                $"[red]{PathNames.Of(folder, problem.File)}:{problem.At.Line}:{problem.At.Column}[/] {problem.What} {problem.Remedy}"
            );
        var links = reading.References.Count(link => link.Kind == ReferenceKind.Address);
        console.MarkupLineInterpolated($"{Quantity.Of(links, "link")} inside the site, {problems.Count} of them dead");
        return problems.Count > 0;
    }

    /// <summary>Asks for the addresses that no kept answer is good for.</summary>
    internal static async Task<IReadOnlyList<LinkAnswer>> AskAsync(
        IAnsiConsole console,
        ExternalLinkChecker checker,
        LinkCache kept,
        ContentReading reading,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var addresses = reading
            .References.Where(reference => reference.Kind == ReferenceKind.WebAddress)
            .Select(reference => reference.Key)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var known = addresses.Select(kept.Find).OfType<LinkAnswer>().ToDictionary(answer => answer.Address, StringComparer.Ordinal);
        var open = addresses.Where(address => !known.ContainsKey(address)).Take(limit).ToList();
        var answers = known.Values.ToList();
        try
        {
            await console
                .Progress()
                .StartAsync(async progress =>
                {
                    var task = progress.AddTask(
                        $"Asking for {open.Count} addresses, {known.Count} known",
                        maxValue: Math.Max(1, open.Count)
                    );
                    await checker.CheckAsync(open, Note, cancellationToken);
                    task.Value = task.MaxValue;

                    void Note(LinkAnswer answer)
                    {
                        lock (answers)
                        {
                            answers.Add(answer);
                            kept.Keep(answer);
                            task.Increment(1);
                        }
                    }
                });
        }
        finally
        {
            kept.Save();
        }

        return [.. answers.OrderBy(answer => answer.Address, StringComparer.Ordinal)];
    }

    private static void WriteExternal(IAnsiConsole console, ContentFolder folder, ContentReading reading, IReadOnlyList<LinkAnswer> answers)
    {
        var places = reading
            .References.Where(reference => reference.Kind == ReferenceKind.WebAddress)
            .ToLookup(reference => reference.Key, StringComparer.Ordinal);
        var table = new Table().AddColumns("state", "address", "detail", "named in");
        foreach (var answer in answers.Where(answer => answer.Status != LinkStatus.Alive).OrderByDescending(answer => answer.Status))
        {
            var named = string.Join(
                '\n',
                places[answer.Address].Select(place => $"{PathNames.Of(folder, place.File)}:{place.At.Line}").Distinct().Take(3)
            );
            table.AddRow(
                Markup.Escape(answer.Status.ToString().ToLowerInvariant()),
                Markup.Escape(answer.Address),
                Markup.Escape(answer.Detail),
                Markup.Escape(named)
            );
        }

        if (table.Rows.Count > 0)
            console.Write(table);
        var alive = answers.Count(answer => answer.Status == LinkStatus.Alive);
        console.MarkupLineInterpolated($"{Quantity.Of(answers.Count, "address")} of other sites, {alive} of them alive");
    }
}
