using System.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ProbationCareers.Content.Tests.Slips;

/// <summary>A usual slip, as slips.yml tells it.</summary>
public sealed class SlipCase
{
    private static readonly IReadOnlyList<SlipCase> Read = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<List<SlipCase>>(
            System.IO.File.ReadAllText(
                Path.Combine(TestFolders.Repository, "tests", "ProbationCareers.Content.Tests", "Slips", "slips.yml")
            )
        );

    /// <summary>What an editor did.</summary>
    public string Slip { get; set; } = "";

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

    /// <summary>All slips, in the order of the file.</summary>
    public static IReadOnlyList<SlipCase> All => Read;

    /// <summary>The good content with the slip.</summary>
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
