namespace ProbationCareers.Web.Hosting;

/// <summary>Keeps an answer out of the page cache.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class NotCachedAttribute : Attribute;
