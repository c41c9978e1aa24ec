using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProbationCareers.Content.Schemas;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Commands;

/// <summary><c>schema</c>: JSON Schemas of every kind of content file.</summary>
internal static class SchemaCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The verb.</summary>
    public static Command Of(CommandConsole console)
    {
        var into = new Option<DirectoryInfo?>("--into")
        {
            Description = "The folder to write them to. Left out: .vscode of the repository.",
        };
        var command = new Command(
            "schema",
            "Writes JSON Schemas of every kind of content file, and snippets for front matter, for VS Code."
        )
        {
            into,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(into)?.FullName ?? Path.Combine(SiteFolders.Workplace, ".vscode");
            Directory.CreateDirectory(Path.Combine(folder, "schemas"));
            foreach (var (name, text) in Files())
                File.WriteAllText(Path.Combine(folder, name), text);
            console.Plain.WriteLine($"Wrote {Files().Count} files to {PathNames.Of(folder)}.");
            return 0;
        });
        return command;
    }

    /// <summary>The files that the command writes, by path in that folder.</summary>
    internal static IReadOnlyDictionary<string, string> Files() =>
        ContentSchemas
            .All.Select(schema => KeyValuePair.Create("schemas/" + schema.Key, schema.Value))
            .Append(KeyValuePair.Create(FrontMatterSnippets.FileName, FrontMatterSnippets.All()))
            .ToDictionary(file => file.Key, file => file.Value.ToJsonString(Json) + "\n", StringComparer.Ordinal);
}
