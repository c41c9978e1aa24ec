using System.Globalization;
using Serilog;
using Serilog.Events;

namespace ProbationCareers.Web.Hosting;

/// <summary>What the site writes about itself. No line holds anything about a visitor.</summary>
internal static class Logging
{
    private const string Template = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>The logger until the settings are read.</summary>
    public static Serilog.ILogger Bootstrap() =>
        new LoggerConfiguration()
            .WriteTo.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture)
            .CreateBootstrapLogger();

    /// <summary>The logger from the settings.</summary>
    public static void Configure(IServiceProvider services, LoggerConfiguration logger) =>
        logger
            .ReadFrom.Configuration(services.GetRequiredService<IConfiguration>())
            .ReadFrom.Services(services)
            .Filter.ByExcluding(IsToldByTheSite)
            .WriteTo.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture);

    /// <summary>The host's own account of a start that failed, with its stack trace: the site says it in a sentence.</summary>
    private static bool IsToldByTheSite(LogEvent written) => written.MessageTemplate.Text == "Hosting failed to start";
}
