using System.CommandLine;
using ProbationCareers.Web.Preview;

namespace ProbationCareers.Web.Commands;

/// <summary><c>preview</c>: the site as it will be, while it is written.</summary>
internal static class PreviewCommand
{
    /// <summary>The verb. It takes the same settings as the site.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var command = new Command(
            "preview",
            "Serves drafts and future pages too, takes over every save at once, and shows problems over the page with file and "
                + "line. Takes the same settings as the site, such as --urls."
        )
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Options.Add(content);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await console.Plain.WriteLineAsync(
                    "Drafts and future pages are shown. The store of the site itself is left alone.".AsMemory(),
                    cancellationToken
                );
                return await PreviewSite.RunAsync([.. parsed.UnmatchedTokens, .. ContentFolderOption.AsSetting(parsed.GetValue(content))]);
            }
        );
        return command;
    }
}
