using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>The built site as a process of its own: what an operator sees on the console and in the exit code.</summary>
internal sealed class SiteProcess : IDisposable
{
    private const string Serving = "Serving on ";

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<string?> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts the site with settings over those of any machine.</summary>
    public static SiteProcess Start(params IReadOnlyList<string> settings) =>
        StartVerb(["--environment=Production", "--urls=http://127.0.0.1:0", .. settings]);

    /// <summary>Starts the program with nothing but these words.</summary>
    public static SiteProcess StartVerb(params IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in words.Prepend(Repository.WebAssembly))
            start.ArgumentList.Add(argument);
        return new SiteProcess(new Process { StartInfo = start });
    }

    /// <summary>Starts the site, waits for its end and takes its exit code.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(params IReadOnlyList<string> settings)
    {
        using var site = Start(settings);
        await site._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (site._process.ExitCode, site.Output);
    }

    /// <summary>The address that it serves on.</summary>
    public async Task<Uri> AddressAsync() =>
        new(
            await _address.Task.WaitAsync(TestContext.Current.CancellationToken)
                ?? throw new ShouldAssertException("The site ended: " + Output)
        );

    /// <summary>Waits until it has written something.</summary>
    public async Task SaysAsync(string words)
    {
        while (!Output.Contains(words, StringComparison.Ordinal))
            await _lines.Reader.ReadAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
        _lines.Writer.TryWrite(line ?? "");
        if (line is null)
            _address.TrySetResult(null);
        else if (line.IndexOf(Serving, StringComparison.Ordinal) is > 0 and var at)
            _address.TrySetResult(line[(at + Serving.Length)..].Split(' ')[0]);
    }
}
