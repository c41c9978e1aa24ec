using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Answers requests that the server refuses before the site sees them (a broken request line, headers that are too long, no host) with a
/// sentence and the security headers. Left to itself the server sends a bare status.
/// </summary>
internal sealed class RefusedRequests(DiagnosticListener server, SecurityHeaders.Values headers)
    : IHostedService,
        IObserver<KeyValuePair<string, object?>>
{
    private const string Refused = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    private IDisposable? _subscription;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = server.Subscribe(this, name => name == Refused);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _subscription?.Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Value is IFeatureCollection request
            && request.Get<IHttpResponseFeature>() is { HasStarted: false } response
            && request.Get<IHttpResponseBodyFeature>() is { } body
            && request.Get<IConnectionTransportFeature>() is { } connection
        )
        {
            Answer(response, body, connection.Transport.Output);
        }
    }

    /// <inheritdoc />
    public void OnError(Exception error)
    {
        // The server never reports one.
    }

    /// <inheritdoc />
    public void OnCompleted()
    {
        // The site is shutting down.
    }

    /// <summary>
    /// Starts the answer, or the server takes off again what is only set here, and adds the sentence to what is sent: before a request is
    /// read to its end the server has nothing else to write a body to. The server sends it when it closes the connection, so a client
    /// that does not read holds up no one.
    /// </summary>
    private void Answer(IHttpResponseFeature response, IHttpResponseBodyFeature body, PipeWriter sent)
    {
        // A version that is no version is the client's fault as well: whoever watches for errors of the site's counts 5xx.
        if (response.StatusCode == StatusCodes.Status505HttpVersionNotsupported)
            response.StatusCode = StatusCodes.Status400BadRequest;
        var sentence = Encoding.UTF8.GetBytes(PlainErrors.Sentence(response.StatusCode));
        response.Headers.Connection = "close";
        response.Headers.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
        response.Headers.ContentLength = sentence.Length;
        response.Headers.CacheControl = "no-store";
        headers.AddTo(response.Headers);
        if (body.StartAsync().IsCompletedSuccessfully)
            sent.Write(sentence);
    }
}
