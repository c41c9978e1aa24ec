using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Sources;

/// <summary>The sources under one licence.</summary>
/// <param name="Licence">The licence.</param>
/// <param name="Sources">The sources.</param>
internal sealed record SourceGroup(LicenceStatement Licence, IReadOnlyList<SourceEntry> Sources);
