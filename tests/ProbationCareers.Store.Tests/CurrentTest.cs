namespace ProbationCareers.Store.Tests;

/// <summary>The test that is running.</summary>
internal static class CurrentTest
{
    /// <summary>Is cancelled when the test run is stopped.</summary>
    public static CancellationToken Stopping => TestContext.Current.CancellationToken;
}
