using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Links;

/// <summary>Links in a sentence, with commas between them and no stray spaces.</summary>
internal sealed class LinkList(IEnumerable<Link> links) : IHtmlContent
{
    /// <summary>Links to pages.</summary>
    public static LinkList To(IEnumerable<Page> pages) => new(pages.Select(page => new Link(page.Title, page.Address)));

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (index, link) in links.Index())
        {
            if (index > 0)
                writer.Write(", ");
            writer.Write("<a href=\"");
            encoder.Encode(writer, link.Address);
            writer.Write("\">");
            encoder.Encode(writer, link.Title);
            writer.Write("</a>");
        }
    }
}
