using System.Collections.Concurrent;
using System.Net;

namespace ProbationCareers.Web.Tests.Commands.Links;

/// <summary>Other sites, without a network: answers as it is told, and keeps what it was asked for.</summary>
internal sealed class FakeWeb : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _answers = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentQueue<string> _asked = new();

    /// <summary>What it was asked for, in order: "HEAD https://…".</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    public FakeWeb Answer(string address, HttpStatusCode status, string? location = null) =>
        Answer(address, _ => Response(status, location));

    public FakeWeb Answer(string address, Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        Answer(address, (request, _) => Task.FromResult(answer(request)));

    public FakeWeb Answer(string address, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers[address] = answer;
        return this;
    }

    /// <summary>Fails when it is asked for an address.</summary>
    public FakeWeb Fail(string address, Exception error) => Answer(address, _ => throw error);

    public static HttpResponseMessage Response(HttpStatusCode status, string? location = null)
    {
        var response = new HttpResponseMessage(status);
        if (location is not null)
            response.Headers.TryAddWithoutValidation("Location", location).ShouldBeTrue();
        return response;
    }

    private static Task<HttpResponseMessage> Alive(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Response(HttpStatusCode.OK));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.OriginalString;
        _asked.Enqueue($"{request.Method} {address}");
        return _answers.GetValueOrDefault(address, Alive)(request, cancellationToken);
    }
}
