using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Checks what no file can be blamed for until all are read.</summary>
internal sealed class CrossFileChecker(
    ContentFolder folder,
    ContentSet content,
    IReadOnlyDictionary<(ReferenceKind Kind, string Key), (string File, Position At)> places
)
{
    /// <summary>Runs every check.</summary>
    public IEnumerable<Problem> Check() => content.Settings.Name.Length == 0 ? [] : [.. Licences(), .. Indexes(), .. Types()];

    /// <summary>Several sources under a licence without a statement lack one thing: the statement.</summary>
    private IEnumerable<Problem> Licences() =>
        content
            .Sources.Where(source => !content.Settings.Licences.Any(statement => statement.Licence == source.Licence))
            .GroupBy(source => source.Licence)
            .Select(same =>
                same.ToList() is [var only]
                    ? new Problem(
                        ContentFolder.SourcesFile,
                        places[(ReferenceKind.Source, only.Key)].At,
                        ProblemRule.NoLicence,
                        $"The source '{only.Key}' is under {YamlNames.Of(only.Licence)}, but the site has no statement for that licence.",
                        "Add the licence's name, statement and address to 'licences' in site.yml."
                    )
                    : AtKey(
                        ContentFolder.SettingsFile,
                        "licences:",
                        ProblemRule.NoLicence,
                        $"{same.Count()} sources are under {YamlNames.Of(same.Key)}, but the site has no statement for that licence.",
                        $"Add an entry with 'licence: {YamlNames.Of(same.Key)}' and the licence's name, statement and address "
                            + "to 'licences'."
                    )
            );

    private IEnumerable<Problem> Indexes() =>
        from kind in SiteAddresses.Indexed
        where !content.Settings.Indexes.Any(index => index.Kind == kind)
        select AtKey(
            ContentFolder.SettingsFile,
            "indexes:",
            ProblemRule.MissingKey,
            $"Nothing says what the page {SiteAddresses.Index(kind)} is to say.",
            $"Add an entry with 'kind: {YamlNames.Of(kind)}' to 'indexes'."
        );

    private IEnumerable<Problem> Types()
    {
        var types = content.Roles.Where(role => role.PartOf is not null).Select(role => role.Slug).ToHashSet(StringComparer.Ordinal);
        return from role in content.Roles
            where role.PartOf is not null && role.PartOf != role.Slug && types.Contains(role.PartOf)
            select AtKey(
                role.File,
                "partOf:",
                ProblemRule.Inconsistent,
                $"'{role.PartOf}' is itself a type of another role.",
                "Name the role that both are types of."
            );
    }

    /// <summary>A problem at the line that starts with a key, for entries whose place was not kept.</summary>
    private Problem AtKey(string file, string key, ProblemRule rule, string what, string remedy) =>
        new(file, FileLines.PlaceOfKey(folder, file, key), rule, what, remedy);
}
