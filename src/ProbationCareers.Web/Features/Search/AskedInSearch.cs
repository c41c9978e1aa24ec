using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Search;

/// <summary>What a search asks for.</summary>
/// <param name="Asks">What it wants to know; empty when its words do not say.</param>
/// <param name="Subject">The role, pathway or band that it names; null when it names none.</param>
/// <param name="Term">The term that it names; null when it names none.</param>
/// <param name="IsOnlyTerm">Whether it is nothing but that term.</param>
internal sealed record AskedInSearch(IReadOnlySet<SearchAsk> Asks, Page? Subject, Term? Term, bool IsOnlyTerm)
{
    /// <summary>Whether it asks what a word means and nothing else.</summary>
    public bool AsksOnlyMeaning => Asks is { Count: 1 } && Asks.Contains(SearchAsk.Meaning);
}
