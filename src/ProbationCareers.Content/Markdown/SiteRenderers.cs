using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProbationCareers.Content.Markdown;

/// <summary>Headings with an anchor, so that a reader can link to them.</summary>
internal sealed class AnchoredHeadingRenderer(Func<HeadingBlock, string> anchorOf) : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        renderer.EnsureLine();
        renderer.Write($"<h{heading.Level} id=\"{anchorOf(heading)}\">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</h{heading.Level}>");
    }
}

/// <summary>Links that say when they leave the site.</summary>
internal sealed class SiteLinkRenderer : LinkInlineRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
            ExternalLinks.Mark(link, link.Url);
        base.Write(renderer, link);
    }
}

/// <summary>Addresses in angle brackets, which say when they leave the site as other links do.</summary>
internal sealed class SiteAutolinkRenderer : AutolinkInlineRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (!link.IsEmail)
            ExternalLinks.Mark(link, link.Url);
        base.Write(renderer, link);
    }
}

/// <summary>What marks a link that leaves the site.</summary>
internal static class ExternalLinks
{
    /// <summary>Marks a link when its address is one on the web.</summary>
    public static void Mark(MarkdownObject link, string? address)
    {
        if (address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != true)
            return;
        link.GetAttributes().AddPropertyIfNotExist("rel", "external");
    }
}

/// <summary>
/// Tables that can be scrolled with the keyboard on a narrow screen, whose header cells say what they head, and that
/// need no inline style for numbers (the site's security policy allows none).
/// </summary>
internal sealed class AccessibleTableRenderer : HtmlObjectRenderer<Table>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write($"<section class=\"{CssClasses.TableWrap}\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape($"Table: {string.Join(", ", Headers(table))}");
        renderer.WriteLine("\">");
        renderer.WriteLine($"<table class=\"{CssClasses.Table}\">");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
                renderer.WriteLine("<thead>");
            else if (!inBody)
            {
                renderer.WriteLine("<tbody>");
                inBody = true;
            }

            WriteRow(renderer, table, row);
            if (row.IsHeader)
                renderer.WriteLine("</thead>");
        }

        if (inBody)
            renderer.WriteLine("</tbody>");
        renderer.WriteLine("</table>");
        renderer.WriteLine("</section>");
    }

    /// <summary>The words of the header cells, which name the table to those who cannot see it.</summary>
    private static IEnumerable<string> Headers(Table table) =>
        table
            .OfType<TableRow>()
            .Where(row => row.IsHeader)
            .SelectMany(row => row)
            .Select(cell => string.Concat(cell.Descendants<LiteralInline>().Select(text => text.Content.ToString())));

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var isNumeric = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
            var numeric = isNumeric ? $" class=\"{CssClasses.TableNumber}\"" : "";
            renderer.Write(row.IsHeader ? $"<th scope=\"col\"{numeric}>" : $"<td{numeric}>");
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.Write((TableCell)row[column]);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.WriteLine(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}
