namespace ProbationCareers.Web.Hosting;

/// <summary>What came of a start.</summary>
/// <param name="CanServe">Whether there is a release that can be served.</param>
/// <param name="IsFresh">Whether it is the content as it is in the folder.</param>
internal sealed record StartResult(bool CanServe, bool IsFresh);
