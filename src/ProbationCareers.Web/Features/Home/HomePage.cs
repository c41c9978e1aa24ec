using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Vacancies;

namespace ProbationCareers.Web.Features.Home;

/// <summary>The home page.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Bands">Roles by pay band, lowest first.</param>
/// <param name="Specimen">A figure shown with its source and date, as an example; null when no source is sure enough.</param>
/// <param name="Advisers">The links for careers advisers.</param>
/// <param name="Questions">Questions, each with the page that answers it.</param>
/// <param name="SourceCount">How many sources the pages rest on.</param>
/// <param name="Pictures">The drawings of the places where the work is done.</param>
/// <param name="Apply">Where to apply; null when the site knows no search for vacancies.</param>
internal sealed record HomePage(
    PageMeta Meta,
    IReadOnlyList<HomeBand> Bands,
    Figure? Specimen,
    IReadOnlyList<Link> Advisers,
    IReadOnlyList<Link> Questions,
    int SourceCount,
    IReadOnlyList<PlacePicture> Pictures,
    ApplyModule? Apply
) : ViewPage(Meta);
