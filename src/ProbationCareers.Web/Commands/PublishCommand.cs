using System.CommandLine;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Commands;

/// <summary><c>publish</c>: what a deployment runs before it starts the site.</summary>
internal static class PublishCommand
{
    /// <summary>The verb. It takes the same settings as the site.</summary>
    public static Command Of(CommandConsole console)
    {
        var content = ContentFolderOption.Option();
        var command = new Command(
            "publish",
            "Brings the store up to date and publishes the content into it, without serving. Takes the same settings as the "
                + "site, such as --Store:Provider=SqlServer."
        )
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Options.Add(content);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                try
                {
                    await using var app = Site.Build([
                        .. parsed.UnmatchedTokens,
                        .. ContentFolderOption.AsSetting(parsed.GetValue(content)),
                    ]);
                    return await app.PublishAtStartAsync() is { IsFresh: true } ? 0 : 1;
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
}
