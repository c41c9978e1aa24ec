using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>Counts how often each address was rendered: what comes out of the page cache is not.</summary>
internal sealed class Renderings : IResultFilter
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Of(string address) => _counts.GetValueOrDefault(address);

    public void OnResultExecuting(ResultExecutingContext context) =>
        _counts.AddOrUpdate(context.HttpContext.Request.Path.Value!, 1, (_, count) => count + 1);

    public void OnResultExecuted(ResultExecutedContext context) { }
}
