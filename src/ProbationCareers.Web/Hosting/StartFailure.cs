using Microsoft.Extensions.Options;
using ProbationCareers.Store.Connections;

namespace ProbationCareers.Web.Hosting;

/// <summary>Says in plain words why the site did not start, or why work of it failed.</summary>
internal static class StartFailure
{
    /// <summary>The reason; null for an error that no one foresaw and that should be seen whole.</summary>
    public static string? Explain(Exception error) =>
        error switch
        {
            OptionsValidationException settings => string.Join(' ', settings.Failures),
            AggregateException several when several.InnerExceptions.All(each => Explain(each) is not null) => string.Join(
                ' ',
                several.InnerExceptions.Select(Explain)
            ),
            DirectoryNotFoundException folder => $"{folder.Message} Set Content:Path to the content folder.",
            PublishLockException held => held.Message,
            _ when StoreFault.Explain(error) is { } reason => $"The store cannot be opened: {reason}",
            UnauthorizedAccessException denied => denied.Message,
            IOException address => address.Message,
            InvalidOperationException settings => settings.Message,
            _ => null,
        };

    /// <summary>Why publishing failed: the store, the disk or the content folder; null for an error that no one foresaw.</summary>
    public static string? OfPublishing(Exception error) =>
        StoreFault.Explain(error) ?? (error is IOException or UnauthorizedAccessException ? error.Message : null);

    /// <summary>Writes it.</summary>
    public static void Report(Serilog.ILogger logger, Exception error, string reason)
    {
        logger.Fatal("The site did not start. {Reason}", reason);
        logger.Debug(error, "The error in full");
    }
}
