using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace ProbationCareers.Web.Hosting;

/// <summary>Finds the site's controllers, which are internal like everything else that nothing outside needs.</summary>
internal sealed class OwnControllers : ControllerFeatureProvider
{
    /// <inheritdoc />
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false }
        && typeInfo.Assembly == typeof(OwnControllers).Assembly
        && typeInfo.IsAssignableTo(typeof(Controller));
}
