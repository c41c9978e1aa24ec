namespace ProbationCareers.Web.Hosting;

/// <summary>
/// The answer depends on the query: the page as it stands without one is kept at once, the answer to a query when it is asked for again.
/// There are too many queries to keep all.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class AnswersQueryAttribute : Attribute;
