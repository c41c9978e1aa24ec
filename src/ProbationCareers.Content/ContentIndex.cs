using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content;

/// <summary>What pages have to do with one another, worked out once from all of them.</summary>
internal sealed class ContentIndex
{
    /// <summary>Works it out.</summary>
    public ContentIndex(ContentSet content)
    {
        foreach (var role in content.Roles)
        {
            if (role.PartOf is { } whole) TypesOf.Add(whole);
            if (role.Pay.Band is { } band) RolesInBand.Add(band);
            RolesInEnvironment.UnionWith(role.WorkingEnvironments);
        }

        foreach (var story in content.Pages.OfType<StoryDocument>()) StoriesOf.UnionWith(story.Roles);
        FiguresWithHistory.UnionWith(content.Figures.Where(figure => figure.History.Count > 0).Select(figure => figure.Key));
    }

    /// <summary>Slugs of roles that have types.</summary>
    public HashSet<string> TypesOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs of bands that somebody is paid in.</summary>
    public HashSet<string> RolesInBand { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs of working environments where somebody works.</summary>
    public HashSet<string> RolesInEnvironment { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs of roles that a story tells of.</summary>
    public HashSet<string> StoriesOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of figures with earlier values.</summary>
    public HashSet<string> FiguresWithHistory { get; } = new(StringComparer.Ordinal);
}
