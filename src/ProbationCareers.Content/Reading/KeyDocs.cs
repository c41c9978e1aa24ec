using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// What the records say of their keys: the same documentation that developers read. It is in the file that the compiler writes
/// beside the program.
/// </summary>
internal static partial class KeyDocs
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Summaries = new(Read);

    /// <summary>What a key means, as a sentence; empty when nothing says so.</summary>
    public static string Of(PropertyInfo property) =>
        Summaries.Value.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}".Replace('+', '.'), "");

    /// <summary>What a value of an enumeration means, as a sentence.</summary>
    public static string Of(Enum value) => Summaries.Value.GetValueOrDefault($"F:{value.GetType().FullName}.{value}", "");

    /// <summary>What a kind of entry is, as a sentence.</summary>
    public static string Of(Type type) => Summaries.Value.GetValueOrDefault($"T:{type.FullName}", "");

    private static Dictionary<string, string> Read()
    {
        var path = Path.ChangeExtension(typeof(KeyDocs).Assembly.Location, ".xml");
        if (!File.Exists(path))
            return [];
        return XDocument
            .Load(path)
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!), StringComparer.Ordinal);
    }

    private static string Plain(XElement summary) => Spaces.Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } reference => reference.Attribute("cref")?.Value.Split('.')[^1] ?? "",
            XElement element => element.Value,
            _ => "",
        };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
