using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Checks what no file can be blamed for until all are read.</summary>
internal sealed class WholeChecker(
    ContentFolder folder, ContentSet content, IReadOnlyList<(SourceDocument Record, Position At)> sources, Problems problems)
{
    /// <summary>Runs every check.</summary>
    public void Check()
    {
        if (content.Settings.Name.Length == 0) return;
        CheckLicences();
        CheckIndexes();
        CheckTypes();
    }

    private void CheckLicences()
    {
        foreach (var (source, at) in sources.Where(entry => !content.Settings.Licences.Any(statement => statement.Licence == entry.Record.Licence)))
        {
            problems.In(ContentFolder.SourcesFile).Add(
                at,
                ProblemRule.NoLicence,
                $"The source '{source.Key}' is under {WrittenForm.Of(source.Licence)}, but the site has no statement for that licence.",
                "Add the licence's name, statement and address to 'licences' in site.yml.");
        }
    }

    private void CheckIndexes()
    {
        foreach (var kind in SiteAddresses.Indexed.Where(kind => !content.Settings.Indexes.Any(index => index.Kind == kind)))
        {
            AddAtKey(
                ContentFolder.SettingsFile,
                "indexes:",
                ProblemRule.MissingKey,
                $"Nothing says what the page {SiteAddresses.Index(kind)} is to say.",
                $"Add an entry with 'kind: {WrittenForm.Of(kind)}' to 'indexes'.");
        }
    }

    private void CheckTypes()
    {
        foreach (var role in content.Roles.Where(role => content.Roles.Any(whole => whole.Slug == role.PartOf && whole.PartOf is not null)))
        {
            AddAtKey(
                role.File,
                "partOf:",
                ProblemRule.Inconsistent,
                $"'{role.PartOf}' is itself a type of another role.",
                "Name the role that both are types of.");
        }
    }

    /// <summary>Places a problem at the line that starts with a text, for entries whose place was not kept.</summary>
    private void AddAtKey(string file, string start, ProblemRule rule, string what, string remedy)
    {
        var lines = File.ReadLines(folder.PathOf(file)).ToList();
        var index = lines.FindIndex(line => line.TrimStart(' ', '-').StartsWith(start, StringComparison.Ordinal));
        var at = index < 0 ? Position.Start : new Position(index + 1, lines[index].IndexOf(start, StringComparison.Ordinal) + 1);
        problems.Add(new Problem(file, at, rule, what, remedy));
    }
}
