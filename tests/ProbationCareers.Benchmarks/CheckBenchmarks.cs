using BenchmarkDotNet.Attributes;
using ProbationCareers.Content;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Benchmarks;

/// <summary>What <c>check</c> does: reads all content and finds every problem and warning.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 2, iterationCount: 8)]
public class CheckBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private GeneratedContent _content = null!;

    /// <summary>How many pages there are.</summary>
    [Params(1_000, 2_500, 5_000, 10_000)]
    public int Pages { get; set; }

    /// <summary>Makes the pages.</summary>
    [GlobalSetup]
    public void Generate() => _content = new GeneratedContent(Pages);

    /// <summary>Takes them away.</summary>
    [GlobalCleanup]
    public void Remove() => _content.Dispose();

    /// <summary>Reads and checks all of them.</summary>
    /// <returns>How many pages were read, which is <see cref="Pages"/>.</returns>
    [Benchmark]
    public int Check()
    {
        var reading = ContentReader.Read(ContentFolder.Open(_content.Root), Today);
        return reading.Content?.Pages.Count ?? throw new InvalidOperationException(reading.Problems[0].ToString());
    }
}
