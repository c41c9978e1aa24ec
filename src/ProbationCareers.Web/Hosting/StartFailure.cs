using System.Data.Common;
using Microsoft.Extensions.Options;

namespace ProbationCareers.Web.Hosting;

/// <summary>Says in plain words why the site did not start.</summary>
internal static class StartFailure
{
    /// <summary>The reason; null for an error that nobody foresaw and that should be seen whole.</summary>
    public static string? Explain(Exception error) => error switch
    {
        OptionsValidationException settings => string.Join(' ', settings.Failures),
        AggregateException several when several.InnerExceptions.All(each => Explain(each) is not null) => string.Join(' ', several.InnerExceptions.Select(Explain)),
        DirectoryNotFoundException folder => $"{folder.Message} Set Content:Path to the content folder.",
        Microsoft.EntityFrameworkCore.DbUpdateException write => $"The store cannot be written: {write.InnerException?.Message ?? write.Message}",
        DbException database => $"The store cannot be opened: {database.Message}",
        UnauthorizedAccessException denied => denied.Message,
        IOException address => address.Message,
        InvalidOperationException settings => settings.Message,
        _ => null,
    };

    /// <summary>Writes it.</summary>
    public static void Report(Serilog.ILogger logger, Exception error, string reason)
    {
        logger.Fatal("The site did not start. {Reason}", reason);
        logger.Debug(error, "The error in full");
    }
}
