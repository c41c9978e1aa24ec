using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ProbationCareers.Web.Hosting;

/// <summary>Lets every page that answers GET answer HEAD too: link checkers and advisers' tools ask that way.</summary>
internal sealed class HeadRequests : IActionModelConvention
{
    /// <inheritdoc />
    public void Apply(ActionModel action)
    {
        foreach (var selector in action.Selectors)
        {
            foreach (var methods in selector.EndpointMetadata.OfType<HttpMethodMetadata>().Where(IsGetOnly).ToList())
                selector.EndpointMetadata[selector.EndpointMetadata.IndexOf(methods)] = new HttpMethodMetadata([
                    HttpMethods.Get,
                    HttpMethods.Head,
                ]);
            foreach (
                var constraint in selector
                    .ActionConstraints.OfType<HttpMethodActionConstraint>()
                    .Where(c => c.HttpMethods.SequenceEqual([HttpMethods.Get]))
                    .ToList()
            )
                selector.ActionConstraints[selector.ActionConstraints.IndexOf(constraint)] = new HttpMethodActionConstraint([
                    HttpMethods.Get,
                    HttpMethods.Head,
                ]);
        }
    }

    private static bool IsGetOnly(HttpMethodMetadata methods) => methods.HttpMethods.SequenceEqual([HttpMethods.Get]);
}
