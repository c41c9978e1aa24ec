using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Markdown;

/// <summary>Checks the form of links and images, and notes where they lead for when all files are read.</summary>
internal sealed class LinkReader(FileScope scope, TextPlaces places)
{
    /// <summary>Reads one link or image.</summary>
    public void Read(MarkdownObject node)
    {
        var at = places.Of(node);
        if (node is LinkInline { IsImage: true } image)
            ReadImage(image, at);
        else if (node is LinkInline link)
            ReadLink(link.Url ?? "", at);
        else if (node is AutolinkInline { IsEmail: false } autolink)
            ReadLink(autolink.Url, at);
    }

    private void ReadImage(LinkInline image, Position at)
    {
        if (string.IsNullOrWhiteSpace(string.Concat(image.Descendants<LiteralInline>().Select(text => text.Content.ToString()))))
            scope.Problems.Add(
                at,
                ProblemRule.NoAltText,
                "The image has no description.",
                "Write what it shows between the square brackets: ![what it shows](/images/name.png)."
            );
        scope.Refer(ReferenceKind.Image, image.Url ?? "", at);
    }

    private void ReadLink(string address, Position at)
    {
        if (address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)))
        {
            scope.Refer(ReferenceKind.Address, address, at);
        }
        else if (SchemeOf(address) is "https" or "http" && LinkMistakes.OfOwnHost(address) is { } own)
        {
            scope.Problems.Add(at, ProblemRule.ForbiddenLink, $"The link '{address}' leads to the reader's own machine.", $"Write {own}.");
        }
        else if (SchemeOf(address) is "https" or "http")
        {
            scope.Refer(ReferenceKind.WebAddress, address, at);
        }
        else if (SchemeOf(address) is not ("mailto" or "tel"))
        {
            scope.Problems.Add(
                at,
                ProblemRule.ForbiddenLink,
                $"The link '{address}' is neither an address on this site nor one on the web.",
                LinkMistakes.Remedy(address, scope.File) ?? "Start links inside the site with / and links to other sites with https://."
            );
        }
    }

    private static string? SchemeOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && address.Contains(':', StringComparison.Ordinal) ? uri.Scheme : null;
}
