using System.CommandLine;
using System.Globalization;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>figures</c>: all figures with value, date, age and source.</summary>
internal static class FiguresCommand
{
    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var command = new Command("figures", "Lists all figures with value, date, age and source.") { content };
        command.SetAction(parsed =>
        {
            var folder = ContentFolderOption.Open(parsed.GetValue(content));
            var reading = ContentFolderOption.Read(folder);
            if (reading.Content is not { } found)
                return ContentProblems.Report(console, folder, reading);
            var table = new Table().AddColumns("key", "value", "as at", "age in months", "longest", "source");
            foreach (var figure in found.Figures)
            {
                table.AddRow(
                    figure.Key,
                    Markup.Escape(FigureWords.Of(figure, figure.Unit) + (figure.Unconfirmed ? " (unconfirmed)" : "")),
                    Markup.Escape(FigureWords.DateOf(figure.Until, figure.Since)),
                    Age(figure, ContentFolderOption.Today),
                    figure.Kind.LongestAge()?.ToString(CultureInfo.InvariantCulture) ?? "-",
                    figure.Source
                );
            }

            console.Out.Write(table);
            return 0;
        });
        return command;
    }

    /// <summary>Whole months since the last day that a figure's date can mean; marked when the figure is too old.</summary>
    internal static string Age(FigureDocument figure, DateOnly today)
    {
        if (figure.Until.Latest is not { } day)
            return "undated";
        var months = Math.Max(0, ((today.Year - day.Year) * 12) + today.Month - day.Month - (today.Day < day.Day ? 1 : 0));
        return figure.Kind.ReliableUntil(figure.Until) < today ? $"{months} (too old)" : months.ToString(CultureInfo.InvariantCulture);
    }
}
