using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;

namespace ProbationCareers.Web.Features.Discovery;

/// <summary>
/// An answer in XML. XML has no way to say some characters, control characters and halves of characters among them: one in a title
/// would make the whole answer fail. They are left out here, whatever the store holds.
/// </summary>
internal static class XmlResult
{
    /// <summary>An element with all below it as a document.</summary>
    /// <param name="root">The element; what XML cannot say is taken out of it.</param>
    /// <param name="mediaType">The media type, without its character set.</param>
    public static ContentResult Of(XElement root, string mediaType)
    {
        foreach (var text in root.DescendantNodesAndSelf().OfType<XText>())
            text.Value = Clean(text.Value);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            attribute.Value = Clean(attribute.Value);
        return new ContentResult
        {
            Content = $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}",
            ContentType = $"{mediaType}; charset=utf-8",
        };
    }

    /// <summary>A text without the characters that XML 1.0 has no way to say.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (IsPair(text, i))
                clean.Append(text[i]).Append(text[++i]);
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (!IsPair(text, i))
                return false;
            i++;
        }

        return true;
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]);
}
