using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProbationCareers.Store;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Hosting;

/// <summary>Whether the store answers and holds a release.</summary>
internal sealed class StoreHealth(CareersContext context, StoreState state) : IHealthCheck
{
    /// <summary>The tag of checks that decide whether this instance gets requests.</summary>
    public const string Ready = "ready";

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancellationToken = default)
    {
        if (state.IsAway)
            return HealthCheckResult.Unhealthy("The store does not answer.");
        try
        {
            await using var snapshot = await context.ReadOneReleaseAsync(cancellationToken);
            var release = await context.Releases.CurrentAsync(cancellationToken);
            return release is null ? HealthCheckResult.Unhealthy("The store holds no release.") : HealthCheckResult.Healthy();
        }
        catch (Exception error) when (StoreFault.IsOne(error) && !cancellationToken.IsCancellationRequested)
        {
            state.NoteFault(error, StoreFault.MeansAway(error));
            return HealthCheckResult.Unhealthy("The store does not answer.");
        }
    }
}
