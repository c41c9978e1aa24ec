using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Pay.Explorer;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>The list of all pay pages, with the pay explorer.</summary>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Introduction">What a reader should know first.</param>
/// <param name="Explorer">The pay explorer.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="Others">Allowances and benefits.</param>
internal sealed record PayIndexPage(
    PageMeta Meta,
    string Title,
    string Introduction,
    PayExplorer Explorer,
    IReadOnlyList<PayCard> Bands,
    IReadOnlyList<PayCard> Others
) : ViewPage(Meta);
