using System.Text;

namespace ProbationCareers.Testing;

/// <summary>A folder that is gone when the test is.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("probation-careers-").FullName;

    /// <summary>A copy of the small content, for a test to change.</summary>
    public static TemporaryFolder WithContent() => new TemporaryFolder().Overlay(Repository.SmallContent);

    /// <summary>A path in it.</summary>
    public string Of(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Puts every file of a folder over what is there, or into a folder below.</summary>
    public TemporaryFolder Overlay(string folder, string below = "")
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Write(System.IO.Path.Combine(below, System.IO.Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        return this;
    }

    /// <summary>Writes a file as UTF-8.</summary>
    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(file))!);
        File.WriteAllBytes(Of(file), bytes);
    }

    /// <summary>The text of a file.</summary>
    public string Read(string file) => File.ReadAllText(Of(file));

    /// <summary>Replaces words in one file; the words must be there, or the test would test nothing.</summary>
    public void Replace(string file, string words, string others)
    {
        var text = Read(file);
        text.ShouldContain(words);
        Write(file, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Deletes a file, which must be there.</summary>
    public void Delete(string file)
    {
        File.Exists(Of(file)).ShouldBeTrue($"There is no {file} to delete.");
        File.Delete(Of(file));
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
