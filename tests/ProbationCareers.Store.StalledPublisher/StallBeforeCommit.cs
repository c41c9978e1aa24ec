using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProbationCareers.Store.StalledPublisher;

/// <summary>Says READY when everything is written but the commit, and then goes no further.</summary>
internal sealed class StallBeforeCommit : DbTransactionInterceptor
{
    /// <inheritdoc />
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        await Console.Out.WriteLineAsync("READY");
        await Console.In.ReadLineAsync(cancellationToken);
        throw new InvalidOperationException("This program is to be killed before it commits; whoever started it has gone.");
    }
}
