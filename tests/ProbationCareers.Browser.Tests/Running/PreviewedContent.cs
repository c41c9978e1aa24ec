namespace ProbationCareers.Browser.Tests.Running;

/// <summary>A preview of a copy of the small content, which tests change one after the other.</summary>
public sealed class PreviewedContent : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("probation-careers-preview-");
    private RunningSite? _site;

    /// <summary>Where the preview answers.</summary>
    public Uri Address => _site!.Address;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.SmallContent, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.GetRelativePath(Repository.SmallContent, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        _site = await RunningSite.PreviewAsync(_folder.FullName, TestContext.Current.CancellationToken);
    }

    /// <summary>Saves a file as it was at first, but for some words, which must be in it.</summary>
    public void Save(string file, string words = "", string others = "")
    {
        var text = File.ReadAllText(Path.Combine(Repository.SmallContent, file));
        text.ShouldContain(words);
        File.WriteAllText(PathOf(file), words.Length == 0 ? text : text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);
}
