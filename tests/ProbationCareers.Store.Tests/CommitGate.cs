using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProbationCareers.Store.Tests;

/// <summary>Holds a publisher when everything is written but the commit, until the test lets it through.</summary>
internal sealed class CommitGate : DbTransactionInterceptor
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets the publisher through.</summary>
    public void Open() => _opened.TrySetResult();

    /// <summary>Waits until the publisher stands at the gate, or has failed on the way.</summary>
    public async Task ReachedByAsync(Task publishing)
    {
        var first = await Task.WhenAny(_reached.Task, publishing);
        await first;
        first.ShouldBe(_reached.Task, "The publisher ended before it was to commit.");
    }

    /// <inheritdoc />
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        _reached.TrySetResult();
        await _opened.Task.WaitAsync(cancellationToken);
        return result;
    }
}
