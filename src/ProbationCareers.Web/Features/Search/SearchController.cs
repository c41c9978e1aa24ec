using Microsoft.AspNetCore.Mvc;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Forms;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Search.Indexing;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Search;

/// <summary>The search, and what it suggests while someone types.</summary>
[Route("search")]
internal sealed class SearchController(Catalogue catalogue, SearchIndexProvider indexes, FailedSearches failedSearches, SiteMode mode)
    : Controller
{
    private const string Description = "Search probation roles, pathways, pay, guides, words and figures.";

    /// <summary>How many words a question has at least.</summary>
    private const int QuestionWords = 3;

    /// <summary>How many suggestions there are at most.</summary>
    private const int MostSuggestions = 8;

    /// <summary>How many near words are named when nothing is found.</summary>
    private const int MostNearestWords = 4;

    /// <summary>How many words of one search that no page has are kept.</summary>
    private const int MostMissingKept = 4;

    /// <summary>What the query looks for.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var question = SearchQuestion.Read(Request.Query);
        var title = question.Text is { } text ? $"Search: {text}" : SearchPage.Heading;
        var page = new SearchPage(
            new PageMeta(title, Description, SiteAddresses.Search, Crumb.Home) { Asked = question.ToQuery(), HasSearchField = true },
            question
        );
        return View(question.Text is { } words ? await AnsweredAsync(page, words, cancellationToken) : page);
    }

    /// <summary>Names that begin as what was typed so far.</summary>
    [NotCached]
    [HttpGet("suggestions")]
    public async Task<IActionResult> Suggestions(CancellationToken cancellationToken)
    {
        var text = QueryReader.One(Request.Query, SearchQuestion.TextKey);
        IReadOnlyList<SearchablePage> found =
            text is not null && await indexes.IndexAsync(cancellationToken) is { } index ? index.Suggest(text, MostSuggestions) : [];
        Response.Headers.CacheControl = "private, max-age=60";
        return Json(
            found.Select(page => new
            {
                page.Title,
                Kind = SearchPage.Of(page.Kind),
                page.Address,
            })
        );
    }

    private async Task<SearchPage> AnsweredAsync(SearchPage page, string text, CancellationToken cancellationToken)
    {
        // The pages of the index may be those of the release before for a moment, and what someone looks for is no one else's.
        PageMark.Remove(HttpContext);
        var isCurrent = indexes.IsCurrent;
        if (await indexes.IndexAsync(cancellationToken) is not { } index)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return page with { IsReady = false };
        }

        var answer = index.Search(text);
        // What finds nothing is counted each time.
        if (!isCurrent || answer.Hits.Count == 0 || answer.Missing.Count > 0)
            PageCache.Forbid(HttpContext);
        if (answer.Hits.Count == 0)
        {
            if (!mode.IsPreview)
                failedSearches.Note(text);
            return page with { NearestWords = index.NearestWords(answer.Query, MostNearestWords) };
        }

        NoteMissing(page.Question, answer.Missing);
        var wanted = answer.Hits.Where(hit => page.Question.Kind is null || hit.Page.Kind == page.Question.Kind).ToList();
        var question = page.Question with
        {
            Page = Math.Min(page.Question.Page, Math.Max(1, (wanted.Count + SearchQuestion.PageLength - 1) / SearchQuestion.PageLength)),
        };
        var shown = wanted.Skip((question.Page - 1) * SearchQuestion.PageLength).Take(SearchQuestion.PageLength).ToList();
        var roles = shown
            .Where(hit => hit.Page.Kind == ResultKind.Role)
            .Select(hit => catalogue.FindPage(hit.Page.Address))
            .OfType<Role>()
            .ToDictionary(role => role.Address, StringComparer.Ordinal);
        var parts = index.BestParts(shown, answer.Query);
        var asked = AskVocabulary.Of(catalogue).Read(text);
        var isFirst = question is { Page: 1, Kind: null };
        var first = catalogue.FindPage(answer.Hits[0].Page.Address);
        var stems = answer.Query.Groups.SelectMany(group => group.Stems).ToHashSet(StringComparer.Ordinal);
        return page with
        {
            Question = question,
            Count = wanted.Count,
            IsCut = answer.Hits.Count >= SearchIndex.MostRanked,
            Kinds = [.. answer.Hits.CountBy(hit => hit.Page.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Value))],
            Corrections = answer.Query.Corrections,
            Missing = answer.Missing,
            Direct = isFirst
                ? DirectAnswer.To(asked, catalogue, SiteFrame.Of(HttpContext).Today) ?? ShortAnswerOf(first, answer.Query)
                : null,
            Apply =
                isFirst && (asked.Asks.Contains(SearchAsk.Apply) || first is Guide { Topic: GuideTopic.Applying })
                    ? ApplyModule.Of(catalogue, SiteFrame.Of(HttpContext))
                    : null,
            Results =
            [
                .. shown.Zip(
                    parts,
                    (hit, part) =>
                    {
                        var role = roles.GetValueOrDefault(hit.Page.Address);
                        return new SearchResult(
                            hit.Page,
                            part,
                            index.ExcerptOf(hit.Page, part, stems),
                            role is null ? null : PageFacts.Of(role, catalogue).Find(FactKeys.Pay),
                            role?.Pathways is [var pathway, ..] ? new Link(pathway.Title, pathway.Address) : null
                        );
                    }
                ),
            ],
        };
    }

    /// <summary>
    /// The short answer of the guide that is found first; null when it is another page, or when only a word or two was typed.
    /// </summary>
    private static DirectAnswer? ShortAnswerOf(Page? first, SearchQuery query) =>
        first is Guide { Topic: not GuideTopic.Applying } guide && query.Words.Count >= QuestionWords ? DirectAnswer.Of(guide) : null;

    /// <summary>Keeps the words that no page has, once for each search, without the rest of it.</summary>
    private void NoteMissing(SearchQuestion question, IEnumerable<string> missing)
    {
        if (mode.IsPreview || question.Page > 1 || question.Kind is not null)
            return;
        foreach (var word in missing.Take(MostMissingKept))
            failedSearches.Note(word);
    }
}
