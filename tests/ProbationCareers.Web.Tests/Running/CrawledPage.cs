using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>A page as it came from the site, and as a browser understands it.</summary>
internal sealed record CrawledPage(string Address, HttpStatusCode Status, string Html, IHtmlDocument Document)
{
    public static async Task<CrawledPage> GetAsync(RunningSite site, string address)
    {
        using var response = await site.GetAsync(address);
        return await ReadAsync(address, response);
    }

    public static async Task<CrawledPage> ReadAsync(string address, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new CrawledPage(address, response.StatusCode, html, await new HtmlParser().ParseDocumentAsync(html));
    }

    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw new ShouldAssertException($"{Address} has no {selector}");

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    /// <summary>The words of each element that matches, with single spaces.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. All(selector).Select(element => element.Words())];
}

/// <summary>What a reader sees of an element.</summary>
internal static class ElementWords
{
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The value that a list of terms gives for a term.</summary>
    public static IElement ValueOf(this IParentNode list, string term) =>
        list.QuerySelectorAll("dt").Single(element => element.Words() == term).NextElementSibling.ShouldNotBeNull();
}
