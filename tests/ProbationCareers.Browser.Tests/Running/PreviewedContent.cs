namespace ProbationCareers.Browser.Tests.Running;

/// <summary>A preview of a copy of the small content, which tests change one after the other.</summary>
public sealed class PreviewedContent : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = TemporaryFolder.WithContent();
    private RunningSite? _site;

    /// <summary>Where the preview answers.</summary>
    public Uri Address => _site!.Address;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => _site = await RunningSite.PreviewAsync(_folder.Path, TestContext.Current.CancellationToken);

    /// <summary>Saves a file as it was at first, but for some words, which must be in it.</summary>
    public void Save(string file, string words = "", string others = "")
    {
        var text = File.ReadAllText(Path.Combine(Repository.SmallContent, file));
        text.ShouldContain(words);
        _folder.Write(file, words.Length == 0 ? text : text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        _folder.Dispose();
    }
}
