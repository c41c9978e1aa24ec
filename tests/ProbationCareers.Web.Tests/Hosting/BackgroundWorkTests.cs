using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class BackgroundWorkTests(SiteOfSmallContent small) : IClassFixture<SiteOfSmallContent>
{
    [Fact]
    public async Task Run_WorkThatFailsAgainAndAgain_StartsAgainAfterGrowingPauses()
    {
        var clock = new FakeTimeProvider();
        var log = new CapturedOutput<FailingWork>();
        using var work = new FailingWork(clock, log);
        await work.StartAsync(TestContext.Current.CancellationToken);

        for (var attempt = 0; attempt < 12; attempt++)
        {
            await work.AttemptAsync();
            while (log.Lines.Count <= attempt)
                await Task.Yield();
            await Task.Delay(20, TestContext.Current.CancellationToken); // It has to begin its pause before the clock moves.
            clock.Advance(TimeSpan.FromMinutes(5));
        }

        log.Lines[0].ShouldBe("Error: Failing failed and starts again in 2 seconds. The disk is full.");
        log.Lines[1].ShouldBe("Error: Failing failed and starts again in 4 seconds. The disk is full.");
        log.Lines[11].ShouldBe("Error: Failing failed and starts again in 300 seconds. The disk is full.");
        work.ExecuteTask.ShouldNotBeNull().IsCompleted.ShouldBeFalse();
        await work.StopAsync(TestContext.Current.CancellationToken);
        work.ExecuteTask.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public void Services_AllThatRunsBesideTheRequests_IsOfThisKind()
    {
        var own = small
            .Site.Services.GetServices<IHostedService>()
            .OfType<BackgroundService>()
            .Where(service => service.GetType().Assembly == typeof(Site).Assembly)
            .ToList();

        own.Count.ShouldBeGreaterThan(3);
        own.ShouldAllBe(service => service is BackgroundWork);
        small
            .Site.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<HostOptions>>()
            .Value.BackgroundServiceExceptionBehavior.ShouldBe(BackgroundServiceExceptionBehavior.Ignore);
    }

    private sealed class FailingWork(TimeProvider clock, ILogger logger) : BackgroundWork(clock, logger)
    {
        private readonly SemaphoreSlim _attempts = new(0);

        protected override string Name => "Failing";

        public Task AttemptAsync() => _attempts.WaitAsync(TestContext.Current.CancellationToken);

        public override void Dispose()
        {
            _attempts.Dispose();
            base.Dispose();
        }

        protected override Task RunAsync(CancellationToken stoppingToken)
        {
            _attempts.Release();
            throw new IOException("The disk is full.");
        }
    }
}
