using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Store.Connections;
using ProbationCareers.Web.Hosting;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Hosting;

public sealed class StoreStateTests
{
    private static readonly StoreUnavailableException Fault = new("The store's file is not there.");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 23, 59, 0, TimeSpan.Zero));
    private readonly CapturedOutput<StoreState> _log = new();

    [Fact]
    public void Outage_OfAMinuteWithManyRequests_IsToldInAHandfulOfLines()
    {
        using var state = new StoreState(_clock, _log);

        for (var second = 0; second < 60; second++)
        {
            for (var request = 0; request < 12; request++)
                state.NoteUnanswered(second == 0 ? Fault : null);
            if (second % 2 == 0)
                state.NoteFault(Fault);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        state.IsAway.ShouldBeTrue();
        state.NoteAnswer();
        state.IsAway.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(12));
        state.NoteAnswer();

        _log.Lines.Count.ShouldBeLessThan(5);
        _log.Lines[0]
            .ShouldBe(
                "Error: The store does not answer. The store's file is not there. Kept pages and all tools go on; other pages "
                    + "answer 503 until it does"
            );
        _log.Lines[1].ShouldStartWith("Error: The store has not answered for 30 seconds; ");
        _log.Lines[^1].ShouldBe("Warning: The store answers again, after 58 seconds; 720 requests were answered 503");
    }

    [Fact]
    public void Outage_OfADay_IsToldAtGrowingIntervals()
    {
        using var state = new StoreState(_clock, _log);

        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromDays(1); passed += TimeSpan.FromSeconds(2))
        {
            state.NoteFault(Fault);
            _clock.Advance(TimeSpan.FromSeconds(2));
        }

        _log.Lines.Count.ShouldBeLessThan(40);
    }

    [Fact]
    public void Faults_ThatComeAndGo_AreOneOutage()
    {
        using var state = new StoreState(_clock, _log);

        for (var i = 0; i < 20; i++)
        {
            state.NoteFault(Fault, isAway: false);
            state.NoteAnswer();
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        _log.Lines.Count.ShouldBe(1);
    }

    [Fact]
    public void Day_WhileAway_StaysThatOfThePagesThatAreKept()
    {
        using var state = new StoreState(_clock, _log);
        state.NoteFault(Fault);
        _clock.Advance(TimeSpan.FromHours(2));

        state.Day.ShouldBe(new DateOnly(2026, 11, 25));
        state.NoteAnswer();

        state.Day.ShouldBe(new DateOnly(2026, 11, 26));
    }

    [Fact]
    public void Fault_OfOneQuestion_DoesNotKeepOthersFromAsking()
    {
        using var state = new StoreState(_clock, _log);

        state.NoteUnanswered(new Microsoft.Data.Sqlite.SqliteException("no such column: x", 1));

        state.IsAway.ShouldBeFalse();
    }

    [Fact]
    public async Task Wait_AfterTheWatchersOwnFault_GoesOnUntilARequestMeetsOne()
    {
        using var state = new StoreState(_clock, _log);

        state.NoteFault(Fault);
        var asked = state.WaitAsync(TestContext.Current.CancellationToken);

        asked.IsCompleted.ShouldBeFalse();
        state.NoteUnanswered(Fault);
        (await asked).ShouldBeTrue();
    }
}
