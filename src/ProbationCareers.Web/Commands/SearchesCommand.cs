using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Store;
using ProbationCareers.Web.Hosting;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary><c>searches</c>: what readers looked for and did not find.</summary>
internal static class SearchesCommand
{
    /// <summary>The verb. It takes the same settings as the site.</summary>
    public static Command Of(CommandConsole console)
    {
        var failed = new Option<bool>("--failed")
        {
            Description =
                "Searches that found nothing, and words that no page has, the most frequent first. Nothing is known about who searched.",
        };
        var most = new Option<int>("--most") { Description = "How many to list.", DefaultValueFactory = _ => 100 };
        var command = new Command(
            "searches",
            "Lists what readers searched for and did not find, so that pages and search words can be mended. Takes the same "
                + "settings as the site, such as --Store:Provider=SqlServer."
        )
        {
            failed,
            most,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.Validators.Add(result =>
        {
            if (!result.GetValue(failed))
                result.AddError("Only failed searches are kept: write 'searches --failed'.");
        });
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                if (parsed.GetValue(most) < 1)
                {
                    await console.Errors.WriteLineAsync("'--most' is at least 1.".AsMemory(), cancellationToken);
                    return 2;
                }

                try
                {
                    await using var app = Site.Build([.. parsed.UnmatchedTokens]);
                    await using var scope = app.Services.CreateAsyncScope();
                    var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
                    var searches = await context
                        .FailedSearches.AsNoTracking()
                        .OrderByDescending(search => search.Times)
                        .ThenBy(search => search.Words)
                        .Take(parsed.GetValue(most))
                        .ToListAsync(cancellationToken);
                    var table = new Table().AddColumns("words", "times", "first", "last");
                    foreach (
                        var search in searches
                            .InAlphabeticalOrder(search => search.Words, search => search.Words)
                            .OrderByDescending(search => search.Times)
                    )
                        table.AddRow(
                            Markup.Escape(search.Words),
                            search.Times.ToString(CultureInfo.InvariantCulture),
                            Day(search.FirstOn),
                            Day(search.LastOn)
                        );
                    if (searches.Count > 0)
                        console.Out.Write(table);
                    await console.Plain.WriteLineAsync(
                        searches.Count == 0
                            ? "No failed search is kept."
                            : $"{searches.Count} searches that found nothing, and words that no page has."
                    );
                    return 0;
                }
                catch (DbException error)
                {
                    await console.Errors.WriteLineAsync(
                        $"The store could not be read: {error.Message} Publish or start this version of the site on it first.".AsMemory(),
                        cancellationToken
                    );
                    return 1;
                }
                catch (Exception error) when (StartFailure.Explain(error) is { } reason)
                {
                    await console.Errors.WriteLineAsync(reason.AsMemory(), cancellationToken);
                    return 1;
                }
            }
        );
        return command;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
