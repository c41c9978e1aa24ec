using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.Figures;

/// <summary>The list of all figures.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Kinds">The figures by what they are about.</param>
internal sealed record FiguresPage(PageMeta Meta, IReadOnlyList<IGrouping<FigureKind, Figure>> Kinds) : ViewPage(Meta);
