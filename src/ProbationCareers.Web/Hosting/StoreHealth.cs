using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProbationCareers.Store;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Web.Hosting;

/// <summary>Whether the store answers and holds a release.</summary>
internal sealed class StoreHealth(CareersContext context) : IHealthCheck
{
    /// <summary>The tag of checks that decide whether this instance gets requests.</summary>
    public const string Ready = "ready";

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancellationToken = default)
    {
        try
        {
            var release = await context.Releases.CurrentAsync(cancellationToken);
            return release is null ? HealthCheckResult.Unhealthy("The store holds no release.") : HealthCheckResult.Healthy();
        }
        catch (DbException error)
        {
            return HealthCheckResult.Unhealthy("The store does not answer.", error);
        }
    }
}
