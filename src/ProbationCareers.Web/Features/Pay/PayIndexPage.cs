using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Pay.Explorer;
using ProbationCareers.Web.Features.Vacancies;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>The list of all pay pages, with the pay explorer.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Explorer">The pay explorer.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="Others">Allowances and benefits.</param>
/// <param name="Apply">Where and how to apply; null when the site knows no search for vacancies.</param>
internal sealed record PayIndexPage(
    PageMeta Meta,
    string Title,
    string Introduction,
    PayExplorer Explorer,
    IReadOnlyList<PayCard> Bands,
    IReadOnlyList<PayCard> Others,
    ApplyModule? Apply
) : ViewPage(Meta);
