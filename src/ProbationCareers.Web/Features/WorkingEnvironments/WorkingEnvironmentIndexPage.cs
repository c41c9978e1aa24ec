using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.WorkingEnvironments;

/// <summary>The list of all working environments.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Environments">The working environments.</param>
internal sealed record WorkingEnvironmentIndexPage(PageMeta Meta, string Introduction, IReadOnlyList<WorkingEnvironment> Environments)
    : ViewPage(Meta);
