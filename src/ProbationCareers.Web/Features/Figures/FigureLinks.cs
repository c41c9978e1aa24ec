using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProbationCareers.Content;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Markdown;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Pay;

namespace ProbationCareers.Web.Features.Figures;

/// <summary>Figures as links to where their date and source stand: on the page itself, or in the list of all figures.</summary>
internal sealed class FigureLinks : IHtmlContent
{
    private readonly IReadOnlyList<(string Text, string Address)> _links;
    private readonly string _before;

    private FigureLinks(IReadOnlyList<(string Text, string Address)> links, string before = "") => (_links, _before) = (links, before);

    /// <summary>A figure that stands on the page that is shown.</summary>
    public static FigureLinks OnPage(Figure figure) => new([(figure.InWords, $"#{FigureLink.AnchorStart}{figure.Anchor}")]);

    /// <summary>The ends of a range that stand on the page that is shown.</summary>
    public static FigureLinks OnPage(PayRange range) =>
        new([.. range.Figures.Select(figure => (figure.InWords, $"#{FigureLink.AnchorStart}{figure.Anchor}"))]);

    /// <summary>Pay that stands on the page that is shown: what it starts at, or its range.</summary>
    public static FigureLinks OnPage(KnownPay pay) =>
        pay.Start is { } start ? new([(start.InWords, $"#{FigureLink.AnchorStart}{start.Anchor}")], "Starts at ") : OnPage(pay.Band!);

    /// <summary>A figure that stands elsewhere.</summary>
    public static FigureLinks Elsewhere(Figure figure) => new([(figure.InWords, SiteAddresses.Figure(figure.Key))]);

    /// <summary>The ends of a range that stand elsewhere.</summary>
    public static FigureLinks Elsewhere(PayRange range) =>
        new([.. range.Figures.Select(figure => (figure.InWords, SiteAddresses.Figure(figure.Key)))]);

    /// <summary>Pay that stands elsewhere: what it starts at, or its range.</summary>
    public static FigureLinks Elsewhere(KnownPay pay) =>
        pay.Start is { } start ? new([(start.InWords, SiteAddresses.Figure(start.Key))], "starts at ") : Elsewhere(pay.Band!);

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
