using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ProbationCareers.Browser.Tests.Running;

/// <summary>The site as visitors get it: its own process, a real Kestrel on a free port, a store of its own.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    /// <summary>Publishing all content into a new store takes a second or two; a busy machine gets much more.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _data = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private RunningSite(string content, IEnumerable<string> verb)
    {
        _process = new Process { StartInfo = Command(_data.Path, content, verb), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The site ended before it served anything."));
    }

    /// <summary>Where it answers.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>Starts the site and waits until it serves.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message has what it wrote.</exception>
    public static Task<RunningSite> StartAsync(CancellationToken cancellationToken) =>
        StartAsync(Repository.Content, [], cancellationToken);

    /// <summary>Starts the preview of a content folder and waits until it serves.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message has what it wrote.</exception>
    public static Task<RunningSite> PreviewAsync(string content, CancellationToken cancellationToken) =>
        StartAsync(content, ["preview"], cancellationToken);

    private static async Task<RunningSite> StartAsync(string content, IEnumerable<string> verb, CancellationToken cancellationToken)
    {
        if (!File.Exists(Repository.WebAssembly))
            throw new InvalidOperationException($"The site is not built: {Repository.WebAssembly} is missing.");
        var site = new RunningSite(content, verb);
        try
        {
            site._process.Start();
            site._process.BeginOutputReadLine();
            site._process.BeginErrorReadLine();
            await site._address.Task.WaitAsync(LongestStart, cancellationToken);
            return site;
        }
        catch (Exception error) when (error is InvalidOperationException or TimeoutException)
        {
            var said = site.Output();
            await site.DisposeAsync();
            throw new InvalidOperationException($"{error.Message} It wrote:\n{said}", error);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Dispose();
    }

    private static ProcessStartInfo Command(string data, string content, IEnumerable<string> verb) =>
        new(
            "dotnet",
            [
                Repository.WebAssembly,
                .. verb,
                "--urls",
                "http://127.0.0.1:0",
                // Finds the style sheet in the source tree; serves it as the build compressed it, not packed anew without compression.
                "--environment",
                "Development",
                "--ReloadStaticAssetsAtRuntime=false",
                $"--Content:Path={content}",
                $"--Store:DataFolder={data}",
            ]
        )
        {
            WorkingDirectory = Repository.Web,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        if (Serving().Match(line) is { Success: true } found)
            _address.TrySetResult(new Uri(found.Groups["address"].Value));
    }

    private string Output()
    {
        lock (_output)
            return _output.ToString();
    }

    [GeneratedRegex(@"Serving on (?<address>http://\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Serving();
}
