using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The page of a source.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Source">The source and what rests on it.</param>
/// <param name="Licence">How its licence is acknowledged.</param>
internal sealed record SourcePage(PageMeta Meta, SourceWithUses Source, LicenceStatement Licence) : ViewPage(Meta);
