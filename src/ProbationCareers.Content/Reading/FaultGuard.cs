using System.Diagnostics.CodeAnalysis;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Makes a problem of whatever goes wrong in the program while it reads or checks: one file that no one foresaw must not keep the others
/// from being checked, nor the last good release from being served.
/// </summary>
internal static class FaultGuard
{
    /// <summary>Reads a file.</summary>
    /// <returns>What it holds; null when reading it failed, and the problem has been noted.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever reading one file throws is a problem of that file."
    )]
    public static object? Read(FileScope scope, Func<FileScope, object?> read)
    {
        try
        {
            return read(scope);
        }
        catch (Exception error)
        {
            scope.Problems.Add(Fault(scope.File, scope.Reached, error));
            return null;
        }
    }

    /// <summary>Runs a check that looks at several files.</summary>
    /// <param name="file">The file to blame when the check fails.</param>
    /// <param name="at">The place in it.</param>
    /// <param name="check">The check.</param>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a check throws is a problem like any other."
    )]
    public static IReadOnlyList<Problem> Check(string file, Position at, Func<IEnumerable<Problem>> check)
    {
        try
        {
            return [.. check()];
        }
        catch (Exception error)
        {
            return [Fault(file, at, error)];
        }
    }

    private static Problem Fault(string file, Position at, Exception error) =>
        new(
            file,
            at,
            ProblemRule.NotUnderstood,
            $"The file could not be understood from here on ({error.GetType().Name}: {error.Message}).",
            "Look at what was changed here last, and undo it. Tell the developers: this is a fault of the program too."
        );
}
