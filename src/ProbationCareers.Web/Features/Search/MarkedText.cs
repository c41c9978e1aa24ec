using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Features.Search;

/// <summary>An excerpt with the words that were looked for marked, and no space where the text has none.</summary>
internal sealed class MarkedText(IReadOnlyList<ExcerptPiece> pieces) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsMatch)
                writer.Write("<mark>");
            encoder.Encode(writer, piece.Text);
            if (piece.IsMatch)
                writer.Write("</mark>");
        }
    }
}
