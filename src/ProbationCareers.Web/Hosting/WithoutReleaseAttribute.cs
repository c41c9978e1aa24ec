namespace ProbationCareers.Web.Hosting;

/// <summary>An answer that does not depend on a release.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class WithoutReleaseAttribute : Attribute;
