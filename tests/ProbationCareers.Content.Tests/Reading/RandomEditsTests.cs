using System.Diagnostics;
using System.Globalization;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Reading;

/// <summary>
/// Every file of the site after accidents of every sort: reading never throws, never hangs and never takes all memory, and no problem is
/// that the program itself failed.
/// </summary>
public sealed class RandomEditsTests
{
    /// <summary>How many edits to try; left out, as many as fit into the time.</summary>
    private const string EditsSetting = "PROBATION_CAREERS_EDITS";

    /// <summary>Which edits: another number, others.</summary>
    private const string SeedSetting = "PROBATION_CAREERS_SEED";

    private const long MostBytesOfOneReading = 1_500_000_000;

    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Hangs = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Read_EveryFileAfterRandomEdits_NeverFails()
    {
        var edits = Setting(EditsSetting);
        var seed = Setting(SeedSetting) ?? 1;
        var folder = ContentFolder.Open(Repository.Content);
        var readings = new FileReadings();
        var watch = Stopwatch.StartNew();
        var slowest = TimeSpan.Zero;
        var number = 0;
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        for (; edits is { } most ? number < most : watch.Elapsed < UsualTime; number++)
        {
            var random = new RandomEdits((ulong)((seed * 1_000_003) + number));
            var file = folder.Files[random.Below(folder.Files.Count)];
            var edited = random.Edit(folder.Read(file).Bytes!, folder.Read(folder.Files[random.Below(folder.Files.Count)]).Bytes!);
            var name = $"edit {number} of seed {seed}, of {file}";

            var before = GC.GetTotalAllocatedBytes();
            var began = watch.Elapsed;
            var reading = await Task.Run(
                    () => ContentReader.Read(folder.With(file, edited), TemporaryContent.Today, readings),
                    TestContext.Current.CancellationToken
                )
                .WaitAsync(Hangs, TestContext.Current.CancellationToken);

            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, (watch.Elapsed - began).Ticks));
            (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(MostBytesOfOneReading, name);
            foreach (var fault in reading.Problems.Where(problem => problem.Rule == ProblemRule.NotUnderstood))
                faults.TryAdd(fault.What, $"{name}: {fault}");
            reading.Problems.ShouldAllBe(problem => problem.At.Line >= 1 && problem.At.Column >= 1);
            (reading.Content is null).ShouldBe(reading.Problems.Count > 0, name);
        }

        number.ShouldBeGreaterThan(0);
        faults.Values.ShouldBeEmpty($"Of {number} edits in {watch.Elapsed}");
        TestContext.Current.SendDiagnosticMessage($"{number} edits in {watch.Elapsed}, the slowest in {slowest}");
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
