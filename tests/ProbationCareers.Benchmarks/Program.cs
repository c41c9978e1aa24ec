using System.Globalization;
using BenchmarkDotNet.Running;
using ProbationCareers.Benchmarks;

// "search", perhaps with numbers of pages, measures the search; everything else is for BenchmarkDotNet.
if (args is ["search", .. var sizes])
    await SearchMeasurement.RunAsync(sizes.Length == 0 ? [0, 10_000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
else
    BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
