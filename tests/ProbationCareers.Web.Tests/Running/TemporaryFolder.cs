namespace ProbationCareers.Web.Tests.Running;

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("probation-careers-").FullName;

    public string Of(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Copies the small content here, for a test to change.</summary>
    public static TemporaryFolder WithContent()
    {
        var copy = new TemporaryFolder();
        CopyContent(copy.Path);
        return copy;
    }

    /// <summary>Copies the small content into a folder.</summary>
    public static void CopyContent(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.SmallContent, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(Repository.SmallContent, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Replaces words in one file; the words must be there, or the test would test nothing.</summary>
    public void Replace(string file, string words, string others)
    {
        var text = File.ReadAllText(Of(file));
        text.ShouldContain(words);
        File.WriteAllText(Of(file), text.Replace(words, others, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
