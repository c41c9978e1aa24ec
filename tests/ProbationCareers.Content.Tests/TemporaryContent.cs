using System.Text;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests;

/// <summary>A copy of the good content that a test can change; deleted at its end.</summary>
internal sealed class TemporaryContent : IDisposable
{
    /// <summary>The day on which tests read content, unless they are about days.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly TemporaryFolder _folder = new();

    /// <summary>Where the copy is.</summary>
    public string Root => _folder.Path;

    /// <summary>The good content as it is.</summary>
    public static TemporaryContent Good() => new TemporaryContent().Overlay(Repository.SmallContent);

    /// <summary>A folder without files.</summary>
    public static TemporaryContent Empty() => new();

    /// <summary>Puts every file of a folder over what is there.</summary>
    public TemporaryContent Overlay(string folder)
    {
        _folder.Overlay(folder);
        return this;
    }

    /// <summary>Writes one file as UTF-8.</summary>
    public TemporaryContent Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes one file.</summary>
    public TemporaryContent Write(string file, byte[] bytes)
    {
        _folder.Write(file, bytes);
        return this;
    }

    /// <summary>Replaces a text in one file; it has to be there.</summary>
    public TemporaryContent Change(string file, string from, string to)
    {
        _folder.Replace(file, from, to);
        return this;
    }

    /// <summary>Deletes one file; it has to be there.</summary>
    public TemporaryContent Delete(string file)
    {
        _folder.Delete(file);
        return this;
    }

    /// <summary>Reads what is there now.</summary>
    public ContentReading Read() => Read(Today);

    /// <summary>Reads what is there now, as on a day.</summary>
    public ContentReading Read(DateOnly today) => ContentReader.Read(ContentFolder.Open(Root), today);

    /// <summary>Reads what is there now, compared with addresses that were published.</summary>
    public ContentReading Read(IReadOnlyList<string> published) =>
        Read(new EarlierContent(EarlierContent.LastRelease, published, new Dictionary<string, EarlierFigure>()));

    /// <summary>Reads what is there now, compared with what was before.</summary>
    public ContentReading Read(EarlierContent before) => ContentReader.Read(ContentFolder.Open(Root), Today, before: before);

    /// <summary>A file's path on disk.</summary>
    public string PathOf(string file) => _folder.Of(file);

    public void Dispose() => _folder.Dispose();
}
