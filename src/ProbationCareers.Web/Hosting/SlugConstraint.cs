using System.Globalization;
using ProbationCareers.Content;

namespace ProbationCareers.Web.Hosting;

/// <summary>Lets only slugs into an address, so that nothing else ever reaches a query.</summary>
internal sealed class SlugConstraint : IRouteConstraint
{
    /// <summary>Its name in route templates: {slug:slug}.</summary>
    public const string Name = "slug";

    /// <inheritdoc />
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => Slug.TryParse(Convert.ToString(values.GetValueOrDefault(routeKey), CultureInfo.InvariantCulture), out _);
}
