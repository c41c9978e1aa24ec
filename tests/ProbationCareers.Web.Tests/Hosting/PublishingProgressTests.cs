using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class PublishingProgressTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);
    private readonly Lines _lines = new();

    [Fact]
    public void Report_StagesInNoTime_AreALineEach()
    {
        Report(
            (PublishingStage.Reading, 0, 170),
            (PublishingStage.Writing, 0, 112),
            (PublishingStage.Writing, 50, 112),
            (PublishingStage.Writing, 112, 112),
            (PublishingStage.Writing, 112, 112),
            (PublishingStage.Writing, 112, 112)
        );

        _lines.Written.ShouldBe(["Reading 170 files of content", "Publishing 112 pages"]);
    }

    [Fact]
    public void Report_StageThatLasts_SaysHowFarItIsEveryFewSeconds()
    {
        var news = Report((PublishingStage.Writing, 0, 112));
        for (var page = 0; page < 112; page++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.1));
            news.Report(new(PublishingStage.Writing, page, 112));
        }

        _lines.Written.ShouldBe([
            "Publishing 112 pages",
            "Publishing: 29 of 112 pages",
            "Publishing: 59 of 112 pages",
            "Publishing: 89 of 112 pages",
        ]);
    }

    [Fact]
    public void Report_FewPages_AreNotWorthALine()
    {
        Report(
            (PublishingStage.Writing, 0, 1),
            (PublishingStage.Writing, 1, 1),
            (PublishingStage.Writing, 0, 1),
            (PublishingStage.Writing, 1, 1)
        );

        _lines.Written.ShouldBeEmpty();
    }

    private PublishingProgress Report(params IEnumerable<(PublishingStage Stage, int Done, int Of)> steps)
    {
        var news = new PublishingProgress(_clock, _lines);
        foreach (var (stage, done, of) in steps)
            news.Report(new(stage, done, of));
        return news;
    }

    private sealed class Lines : ILogger<PublishingProgress>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Written.Add(formatter(state, exception));
    }
}
