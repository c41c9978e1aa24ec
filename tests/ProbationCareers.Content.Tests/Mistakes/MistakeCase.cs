using System.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ProbationCareers.Content.Tests.Mistakes;

/// <summary>A usual mistake, as mistakes.yml tells it.</summary>
public sealed class MistakeCase
{
    private static readonly IReadOnlyList<MistakeCase> Read = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<List<MistakeCase>>(
            System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "ProbationCareers.Content.Tests", "Mistakes", "mistakes.yml"))
        );

    /// <summary>What an editor did.</summary>
    public string Mistake { get; set; } = "";

    /// <summary>The file of the good content.</summary>
    public string File { get; set; } = "";

    /// <summary>What it says there.</summary>
    public string From { get; set; } = "";

    /// <summary>What the editor wrote instead.</summary>
    public string To { get; set; } = "";

    /// <summary>What the editor called the file instead.</summary>
    public string Rename { get; set; } = "";

    /// <summary>How the editor's program saved it.</summary>
    public string Encoding { get; set; } = "utf-8";

    /// <summary>Every problem, as <c>check</c> writes it.</summary>
    public IEnumerable<string> Says { get; set; } = [];

    /// <summary>All mistakes, in the order of the file.</summary>
    public static IReadOnlyList<MistakeCase> All => Read;

    /// <summary>The good content with the mistake.</summary>
    internal TemporaryContent ToContent()
    {
        var content = TemporaryContent.Good();
        var text = System.IO.File.ReadAllText(content.PathOf(File));
        if (From.Length > 0)
            text.ShouldContain(From);
        var at = text.IndexOf(From, StringComparison.Ordinal);
        var bytes =
            From.Length == 0 ? System.IO.File.ReadAllBytes(content.PathOf(File)) : Encode(text[..at] + To + text[(at + From.Length)..]);
        return content.Delete(File).Write(Rename.Length > 0 ? Rename : File, bytes);
    }

    private byte[] Encode(string text) =>
        Encoding switch
        {
            "utf-16" => [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(text)],
            "windows-1252" => [.. text.Select(sign => sign == '’' ? (byte)0x92 : checked((byte)sign))],
            _ => new UTF8Encoding(false).GetBytes(text),
        };
}
