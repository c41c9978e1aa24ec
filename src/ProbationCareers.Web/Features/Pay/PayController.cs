using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.ContentPages;
using ProbationCareers.Web.Features.Layout;
using ProbationCareers.Web.Features.Pay.Explorer;
using ProbationCareers.Web.Features.Vacancies;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Pay;

/// <summary>The list of pages about pay with the pay explorer, and each of the pages.</summary>
[Route("pay")]
internal sealed class PayController(Catalogue catalogue, IOptions<SiteOptions> options, SiteDay day) : Controller
{
    /// <summary>All pages about pay, and what the query asks the pay explorer.</summary>
    [AnswersQuery]
    [HttpGet("")]
    public IActionResult Index()
    {
        var text = catalogue.IndexTextOf(PageKind.Pay);
        var cards = PayCard.Of(catalogue.PayPages);
        var explorer = PayExplorer.To(Request.Query, catalogue, day.Today);
        return View(
            new PayIndexPage(
                new PageMeta(
                    explorer.Title ?? (explorer.Question.Errors.Count > 0 ? $"Error: {text.Title}" : text.Title),
                    text.Summary,
                    SiteAddresses.Index(PageKind.Pay),
                    Crumb.Home
                )
                {
                    Asked = explorer.Question.ToQuery(),
                },
                text.Title,
                text.Introduction,
                explorer,
                [.. cards.Where(card => card.Topic == PayTopic.Band)],
                [.. cards.Where(card => card.Topic != PayTopic.Band).OrderBy(card => card.Topic)],
                ApplyModule.Of(catalogue, SiteFrame.Of(HttpContext))
            )
        );
    }

    /// <summary>The answer of the pay explorer for a spreadsheet.</summary>
    [NotCached]
    [HttpGet(SiteAddresses.PayTable)]
    public IActionResult Csv() =>
        PayExplorer.To(Request.Query, catalogue, day.Today).Answer is { } answer
            ? File(PayCsv.Of(answer, options.Value.Absolute), PayCsv.MediaType, PayCsv.FileName(answer))
            : NotFound();

    /// <summary>One page about pay.</summary>
    [ReadsStore]
    [HttpGet("{slug:slug}")]
    public IActionResult Detail(string slug) =>
        catalogue.FindPage<PayPage>(PageKind.Pay, slug) is { } pay
            ? View(
                new PayDetailPage(
                    new PageMeta(pay.Title, pay.Summary, pay.Address, Crumb.Home, new Crumb("Pay", "/pay")),
                    PageBody.Of(pay, HttpContext),
                    PayFacts.Of(pay)
                )
            )
            : NotFound();
}
