using ProbationCareers.Content.Reading;

namespace ProbationCareers.Store.Tests;

/// <summary>A copy of the small site (<see cref="Repository.SmallSite"/>), which a test edits as an editor would.</summary>
internal sealed class EditedSite
{
    private const string Below = "site";

    private readonly TemporaryFolder _folder;

    /// <summary>Copies the small site into a folder below another.</summary>
    public EditedSite(TemporaryFolder folder) => _folder = folder.Overlay(Repository.SmallSite, Below);

    /// <summary>The folder on disk.</summary>
    public string Root => _folder.Of(Below);

    /// <summary>The folder as a publisher sees it now.</summary>
    public ContentFolder Folder => ContentFolder.Open(Root);

    /// <summary>The text of a file.</summary>
    public string Read(string file) => _folder.Read(InFolder(file));

    /// <summary>Writes a file.</summary>
    public void Write(string file, string text) => _folder.Write(InFolder(file), text);

    /// <summary>Writes a file.</summary>
    public void Write(string file, byte[] bytes) => _folder.Write(InFolder(file), bytes);

    /// <summary>Writes at the end of a file.</summary>
    public void Append(string file, string text) => Write(file, Read(file) + text);

    /// <summary>Sends readers of an old address on.</summary>
    public void Redirect(string from, string to) => Append("redirects.yml", $"- {{ from: {from}, to: {to} }}\n");

    /// <summary>Replaces a text wherever it stands.</summary>
    public void ReplaceEverywhere(string old, string now)
    {
        foreach (var file in Folder.Files.Where(file => Read(file).Contains(old, StringComparison.Ordinal)).ToList())
            Write(file, Read(file).Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Replaces a text that stands exactly once in a file.</summary>
    public void Replace(string file, string old, string now)
    {
        var text = Read(file);
        (text.Split(old).Length - 1).ShouldBe(1, $"'{old}' in {file}");
        Write(file, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Copies a file, with a title of its own.</summary>
    public void Copy(string file, string to, string title)
    {
        var lines = Read(file).Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("title:", StringComparison.Ordinal));
        lines[at] = $"title: \"{title}\"";
        lines[at + 1] = $"summary: \"All about {title}.\"";
        Write(to, string.Join('\n', lines));
    }

    /// <summary>Renames a file.</summary>
    public void Rename(string file, string to) => File.Move(PathOf(file), PathOf(to));

    /// <summary>Deletes a file.</summary>
    public void Delete(string file) => File.Delete(PathOf(file));

    private string PathOf(string file) => _folder.Of(Below, file);

    private static string InFolder(string file) => Path.Combine(Below, file);
}
