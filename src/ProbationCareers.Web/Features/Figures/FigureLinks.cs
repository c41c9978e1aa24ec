using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProbationCareers.Content;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pay;

namespace ProbationCareers.Web.Features.Figures;

/// <summary>Figures as links to where their date and source stand: with the evidence of the page, or in the list of all figures.</summary>
internal sealed class FigureLinks : IHtmlContent
{
    private readonly IReadOnlyList<(string Text, string Address)> _links;
    private readonly string _before;

    private FigureLinks(IReadOnlyList<(string Text, string Address)> links, string before = "") => (_links, _before) = (links, before);

    /// <summary>A figure of the page that is shown.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="evidence">The address on which the page's figures stand.</param>
    public static FigureLinks OnPage(Figure figure, string evidence) => new([To(figure, evidence)]);

    /// <summary>The ends of a range of the page that is shown.</summary>
    /// <param name="range">The range.</param>
    /// <param name="evidence">The address on which the page's figures stand.</param>
    public static FigureLinks OnPage(PayRange range, string evidence) => new([.. range.Figures.Select(figure => To(figure, evidence))]);

    /// <summary>Pay of the page that is shown: what it starts at, or its range.</summary>
    /// <param name="pay">The pay.</param>
    /// <param name="evidence">The address on which the page's figures stand.</param>
    public static FigureLinks OnPage(KnownPay pay, string evidence) =>
        pay.Start is { } start ? new([To(start, evidence)], "Starts at ") : OnPage(pay.Band!, evidence);

    /// <summary>A figure that stands elsewhere.</summary>
    public static FigureLinks Elsewhere(Figure figure) => new([(figure.InWords, SiteAddresses.Figure(figure.Key))]);

    /// <summary>The ends of a range that stand elsewhere.</summary>
    public static FigureLinks Elsewhere(PayRange range) =>
        new([.. range.Figures.Select(figure => (figure.InWords, SiteAddresses.Figure(figure.Key)))]);

    /// <summary>Pay that stands elsewhere: what it starts at, or its range.</summary>
    public static FigureLinks Elsewhere(KnownPay pay) =>
        pay.Start is { } start ? new([(start.InWords, SiteAddresses.Figure(start.Key))], "starts at ") : Elsewhere(pay.Band!);

    private static (string Text, string Address) To(Figure figure, string evidence) =>
        (figure.InWords, $"{evidence}#{FigureLink.AnchorStart}{figure.Anchor}");

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        encoder.Encode(writer, _before);
        foreach (var (index, link) in _links.Index())
        {
            if (index > 0)
                writer.Write(" to ");
            writer.Write($"<a class=\"{CssClasses.Figure}\" href=\"");
            encoder.Encode(writer, link.Address);
            writer.Write("\">");
            encoder.Encode(writer, link.Text);
            writer.Write("</a>");
        }
    }
}
