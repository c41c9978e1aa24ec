using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Glossary;

/// <summary>The glossary.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Letters">The terms by their first letter.</param>
internal sealed record GlossaryPage(PageMeta Meta, IReadOnlyList<IGrouping<char, GlossaryEntry>> Letters) : ViewPage(Meta);
