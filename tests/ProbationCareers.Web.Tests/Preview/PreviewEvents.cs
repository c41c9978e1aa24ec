using System.Text.Json;
using ProbationCareers.Web.Preview;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Preview;

/// <summary>What a browser with an open page hears from the preview.</summary>
internal sealed class PreviewEvents(HttpResponseMessage response) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly StreamReader _lines = new(response.Content.ReadAsStream(TestContext.Current.CancellationToken));

    public HttpResponseMessage Response => response;

    public static async Task<PreviewEvents> ListenAsync(RunningSite preview) =>
        new(
            await preview.Client.GetAsync(
                new Uri(PreviewSite.EventsAddress, UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead,
                TestContext.Current.CancellationToken
            )
        );

    /// <summary>The next news of a kind; those before it are passed over.</summary>
    public async Task<News> NextAsync(Func<News, bool> isWanted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            var news = JsonSerializer.Deserialize<News>(line["data: ".Length..], JsonSerializerOptions.Web)!;
            if (isWanted(news))
                return news;
        }

        throw new ShouldAssertException("The preview has stopped telling.");
    }

    /// <summary>The next release after one.</summary>
    public async Task<int> ReleaseAfterAsync(int release) =>
        (await NextAsync(news => news.Release > release && news.Problems.Count == 0)).Release;

    public void Dispose()
    {
        _lines.Dispose();
        response.Dispose();
    }

    /// <summary>What the preview tells.</summary>
    internal sealed record News(int Release, IReadOnlyList<NewsProblem> Problems, IReadOnlyList<NewsProblem> Warnings);

    /// <summary>A problem as it is laid over the page.</summary>
    internal sealed record NewsProblem(string File, int Line, int Column, string What, string Remedy, string Rule);
}
