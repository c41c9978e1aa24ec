using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ProbationCareers.Benchmarks;

/// <summary>The preview, as a process of its own on a free port of this machine.</summary>
internal sealed class Preview : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder _data = new();
    private readonly TaskCompletionSource _shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private Preview(string content)
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Web,
        };
        string[] arguments =
        [
            Path.Combine(Repository.Web, "bin", "Release", "net10.0", "ProbationCareers.Web.dll"),
            "preview",
            $"--Urls={Address}",
            $"--Content:Path={content}",
            $"--Store:DataFolder={_data.Path}",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it serves.</summary>
    public string Address { get; }

    /// <summary>Starts it and waits until it shows the content.</summary>
    public static async Task<Preview> StartAsync(string content)
    {
        var preview = new Preview(content);
        await preview._shown.Task.WaitAsync(Patience);
        return preview;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _data.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        Console.WriteLine(line);
        if (line.Contains("shown after", StringComparison.Ordinal))
            _shown.TrySetResult();
        else if (
            line.Contains("did not start", StringComparison.Ordinal) || line.Contains("good pages are shown", StringComparison.Ordinal)
        )
            _shown.TrySetException(new InvalidOperationException(line));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
