using System.CommandLine;
using Spectre.Console;

namespace ProbationCareers.Web.Commands;

/// <summary>Where commands write.</summary>
/// <param name="Out">What was asked for, with colours on a terminal.</param>
/// <param name="Plain">The same place without colours or wrapping, for formats that programs read.</param>
/// <param name="Errors">What went wrong with the command itself.</param>
internal sealed record CommandConsole(IAnsiConsole Out, TextWriter Plain, TextWriter Errors)
{
    private const int WideEnough = 500;

    /// <summary>How System.CommandLine writes help and errors.</summary>
    public InvocationConfiguration Invocation =>
        new()
        {
            Output = Plain,
            Error = Errors,
            EnableDefaultExceptionHandler = false,
        };

    /// <summary>The process's own console. What goes into a file or another program is not wrapped.</summary>
    public static CommandConsole Ordinary()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
            console.Profile.Width = WideEnough;
        return new CommandConsole(console, Console.Out, Console.Error);
    }

    /// <summary>A console that writes into a text, for tests.</summary>
    public static CommandConsole Into(TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = WideEnough;
        return new CommandConsole(console, writer, writer);
    }
}
