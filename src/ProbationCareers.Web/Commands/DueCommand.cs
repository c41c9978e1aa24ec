using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>due</c>: what has to be looked at again, and when.</summary>
internal static class DueCommand
{
    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var within = new Option<int>("--within")
        {
            Description = "How far ahead to look, in days: 90d.",
            CustomParser = Days,
            DefaultValueFactory = _ => 30,
        };
        var command = new Command("due", "Lists pages to review and figures that are or will be too old, by owner, oldest first.")
        {
            content,
            within,
        };
        command.SetAction(parsed =>
        {
            var folder = ContentFolderOption.Open(parsed.GetValue(content));
            var reading = ContentFolderOption.Read(folder);
            if (reading.Content is not { } found)
                return ContentProblems.Report(console, folder, reading);
            Write(console.Out, Due(found, reading.References, ContentFolderOption.Today, parsed.GetValue(within)));
            return 0;
        });
        return command;
    }

    /// <summary>
    /// Everything that is due by a day, by owner and then by day. A figure is due for the owners of the pages that show it.
    /// </summary>
    internal static IReadOnlyList<DueEntry> Due(ContentSet content, IReadOnlyList<Reference> references, DateOnly today, int within)
    {
        var last = today.AddDays(within);
        var pages = content
            .Pages.Where(page => page.ReviewBy <= last)
            .Select(page => new DueEntry(page.Owner, page.ReviewBy, "page", page.Address, page.Title));
        var owners = content.Pages.ToDictionary(page => page.File, page => page.Owner, StringComparer.Ordinal);
        var users = references
            .Where(reference => reference.Kind == ReferenceKind.Figure)
            .ToLookup(reference => reference.Key, reference => reference.File, StringComparer.Ordinal);
        var figures =
            from figure in content.Figures
            let until = figure.Kind.ReliableUntil(figure.Until)
            where until is { } day && day <= last
            from owner in users[figure.Key]
                .Select(file => owners.GetValueOrDefault(file))
                .OfType<string>()
                .Distinct()
                .DefaultIfEmpty("no one: no page shows it")
            select new DueEntry(
                owner,
                until.Value,
                "figure",
                figure.Key,
                $"{figure.Label}: {FigureWords.Of(figure, figure.Unit)}, {FigureWords.DateOf(figure.Until, figure.Since)}"
            );
        return
        [
            .. pages
                .Concat(figures)
                .OrderBy(entry => entry.Owner, StringComparer.Ordinal)
                .ThenBy(entry => entry.Day)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<DueEntry> entries)
    {
        if (entries.Count == 0)
            console.WriteLine("Nothing is due.");
        foreach (var owner in entries.GroupBy(entry => entry.Owner))
        {
            var table = new Table().Title(Markup.Escape(owner.Key)).AddColumns("due", "what", "which", "about");
            foreach (var entry in owner)
                table.AddRow(
                    entry.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    entry.What,
                    Markup.Escape(entry.Name),
                    Markup.Escape(entry.About)
                );
            console.Write(table);
        }
    }

    private static int Days(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (int.TryParse(text.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 3650)
            return days;
        argument.AddError($"'{text}' is not a number of days. Write 90d.");
        return 0;
    }
}
