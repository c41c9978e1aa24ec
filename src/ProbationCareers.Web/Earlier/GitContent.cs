using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Web.Earlier;

/// <summary>Reads the content of the last commit, where the content folder is in a git work tree.</summary>
internal static class GitContent
{
    private const string LastCommit = "the last commit";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The content of the last commit; null when there is no git, no commit, or the folder is not in it.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day that decides which of its pages were published.</param>
    /// <param name="readings">Where readings of files are kept that are the same in the folder.</param>
    public static EarlierContent? Read(ContentFolder folder, DateOnly today, FileReadings readings)
    {
        var copy = Directory.CreateTempSubdirectory("probation-careers-earlier-");
        try
        {
            return Extract(folder.Root, copy.FullName)
                ? EarlierContent.Read(ContentFolder.Open(copy.FullName), today, LastCommit, readings)
                : null;
        }
        catch (Exception error)
            when (error is Win32Exception or IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException
            )
        {
            return null;
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    /// <summary>Copies pages and data of the last commit into a folder.</summary>
    private static bool Extract(string root, string into)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["-C", root, "archive", "--format=tar", "HEAD", "--", "."])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                Environment = { ["GIT_OPTIONAL_LOCKS"] = "0", ["GIT_TERMINAL_PROMPT"] = "0" },
            }
        )!;
        using var kill = new Timer(_ => Kill(git), null, Patience, Timeout.InfiniteTimeSpan);
        git.StandardInput.Close();
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        var any = false;
        using var tar = new TarReader(git.StandardOutput.BaseStream);
        while (tar.GetNextEntry() is { } entry)
        {
            if (
                entry.EntryType != TarEntryType.RegularFile
                || !(entry.Name.EndsWith(".md", StringComparison.Ordinal) || entry.Name.EndsWith(".yml", StringComparison.Ordinal))
            )
                continue;
            var path = Path.GetFullPath(entry.Name, into);
            if (!path.StartsWith(into + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: true);
            any = true;
        }

        git.WaitForExit();
        return any && git.ExitCode == 0;
    }

    private static void Kill(Process git)
    {
        try
        {
            git.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
