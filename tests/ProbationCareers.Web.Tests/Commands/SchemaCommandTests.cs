using System.Text.Json.Nodes;
using ProbationCareers.Web.Commands;

namespace ProbationCareers.Web.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Run_IntoAFolder_WritesASchemaOfEveryKindOfFileAndTheSnippets()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await Verb.RunAsync("schema", "--into", folder.Of("made", "here"));

        exitCode.ShouldBe(0);
        var written = Directory
            .GetFiles(folder.Of("made", "here"), "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder.Of("made", "here"), file).Replace('\\', '/'),
                File.ReadAllText,
                StringComparer.Ordinal
            );
        output.ShouldContain($"Wrote {written.Count} files to {folder.Of("made", "here")}.");
        written.ShouldBe(SchemaCommand.Files(), ignoreOrder: true);
        Directory.GetFiles(folder.Of("made", "here", "schemas"), "*.schema.json").Length.ShouldBe(18);
        foreach (var (name, text) in written)
            JsonNode.Parse(text).ShouldNotBeNull(name);
    }

    [Fact]
    public void Files_OfTheRepository_AreThoseThatTheCommandWrites()
    {
        foreach (var (name, text) in SchemaCommand.Files())
            File.ReadAllText(Path.Combine(Repository.Root, ".vscode", name))
                .ShouldBe(text, $"Run the verb 'schema': .vscode/{name} is not as it writes it.");
    }
}
