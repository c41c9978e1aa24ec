using ProbationCareers.Content;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.WorkingEnvironments;

/// <summary>The page of a working environment.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Body">Its text, sources and dates.</param>
/// <param name="Environment">The working environment.</param>
/// <param name="Facts">Its facts.</param>
internal sealed record WorkingEnvironmentPage(PageMeta Meta, PageBody Body, WorkingEnvironment Environment, IReadOnlyList<Fact> Facts)
    : ContentPage(Meta, Body)
{
    /// <inheritdoc />
    public override string Room => "WorkingEnvironments";

    /// <inheritdoc />
    public override string Caption => "Working environment";

    /// <summary>The roles found there, by name.</summary>
    public IReadOnlyList<Role> Roles { get; } = Environment.Roles.InAlphabeticalOrder(role => role.Title, role => role.Address);
}
