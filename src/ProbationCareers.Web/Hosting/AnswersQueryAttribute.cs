namespace ProbationCareers.Web.Hosting;

/// <summary>
/// The answer depends on the query: the page as it stands without one is kept, an answer to a query is made each time. There are
/// too many queries to keep, and whoever asks them all would push out the pages.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class AnswersQueryAttribute : Attribute;
