using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// Hashes of what is published. A page's hash covers the page as it was read and rendered, not its file, so a page changes
/// when anything that shows on it changes, and a new version of the program that renders or maps differently rewrites it.
/// </summary>
internal static class ContentHash
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Identity of the code that maps documents to rows; the same for the same source, as builds are deterministic.</summary>
    private static readonly string Mapping = typeof(ContentHash).Module.ModuleVersionId.ToString("N");

    /// <summary>Identity of the code that reads files.</summary>
    private static readonly string Reading = typeof(ContentReader).Module.ModuleVersionId.ToString("N");

    /// <summary>The hashes of pages that were read once and have not changed since, in a process that publishes again and again.</summary>
    private static readonly ConditionalWeakTable<PageDocument, string> Known = [];

    /// <summary>The hash of a page.</summary>
    public static string Of(PageDocument page) =>
        Known.GetValue(page, static document => Of(Mapping, JsonSerializer.Serialize(document, document.GetType(), Json)));

    /// <summary>The hash of all content.</summary>
    public static string Of(ContentSet content, IEnumerable<string> pageHashes) =>
        Of(
            Mapping,
            JsonSerializer.Serialize(content.Sources, Json),
            JsonSerializer.Serialize(content.Figures, Json),
            JsonSerializer.Serialize(content.Claims, Json),
            JsonSerializer.Serialize(content.Terms, Json),
            JsonSerializer.Serialize(content.RouteQuestions, Json),
            JsonSerializer.Serialize(content.WorkQuestions, Json),
            JsonSerializer.Serialize(content.Synonyms, Json),
            JsonSerializer.Serialize(content.Redirects, Json),
            JsonSerializer.Serialize(content.Campaigns, Json),
            JsonSerializer.Serialize(content.Settings, Json),
            JsonSerializer.Serialize(content.Images, Json),
            string.Join('\n', pageHashes)
        );

    /// <summary>The hash of a folder's files together with the program that would read them.</summary>
    public static string OfFiles(string filesFingerprint) => Of(Reading, Mapping, filesFingerprint);

    private static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
