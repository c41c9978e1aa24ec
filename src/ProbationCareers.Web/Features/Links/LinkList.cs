using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ProbationCareers.Web.Features.Links;

/// <summary>Links in a sentence, with commas between them and no stray spaces.</summary>
internal sealed class LinkList(IEnumerable<Link> links) : IHtmlContent
{
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
