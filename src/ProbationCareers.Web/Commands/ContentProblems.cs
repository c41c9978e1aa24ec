using ProbationCareers.Content;
using ProbationCareers.Content.Reading;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Commands;

/// <summary>Says why a command has nothing to work with.</summary>
internal static class ContentProblems
{
    /// <summary>Writes the problems that keep the content from being read whole.</summary>
    /// <returns>The exit code: 1.</returns>
    public static int Report(CommandConsole console, ContentFolder folder, ContentReading reading)
    {
        foreach (var problem in reading.Problems)
            console.Errors.WriteLine(problem.InOneLine(PathNames.Of(folder, problem.File)));
        console.Errors.WriteLine(
            $"The content has {Quantity.Of(reading.Problems.Count, "problem")}. Correct the content first; 'check' shows them too."
        );
        return 1;
    }
}
