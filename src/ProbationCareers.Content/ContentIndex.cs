using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content;

/// <summary>What pages have to do with one another, worked out once from all of them.</summary>
internal sealed class ContentIndex
{
    /// <summary>Works it out.</summary>
    public ContentIndex(ContentSet content)
    {
        foreach (var role in content.Roles)
        {
            if (role.PartOf is { } whole)
                TypesOf.Add(whole);
            if (role.Pay.Band is { } band)
                RolesInBand.Add(band);
            RolesInEnvironment.UnionWith(role.WorkingEnvironments);
        }

        foreach (var story in content.Pages.OfType<StoryDocument>())
            StoriesOf.UnionWith(story.Roles);
        var figures = content.Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        foreach (var band in content.Pages.OfType<PayDocument>().Where(pay => pay.Topic == PayTopic.Band))
        {
            var ends = new[] { band.Lowest, band.Highest }.OfType<string>().ToHashSet(StringComparer.Ordinal);
            FiguresOfBand[band.Slug] =
            [
                .. band
                    .Figures.Where(use => use.Keys is [var only] && ends.Contains(only))
                    .Select(use => (use, figures[use.Keys[0]].Source)),
            ];
        }

        FiguresWithHistory.UnionWith(content.Figures.Where(figure => figure.History.Count > 0).Select(figure => figure.Key));
    }

    /// <summary>Slugs of roles that have types.</summary>
    public HashSet<string> TypesOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs of bands that someone is paid in.</summary>
    public HashSet<string> RolesInBand { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs of working environments where someone works.</summary>
    public HashSet<string> RolesInEnvironment { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs of roles that a story is about.</summary>
    public HashSet<string> StoriesOf { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The figures of each band's ends, which pages of its roles and pathways show too, each with its source; by the band's slug.
    /// </summary>
    public Dictionary<string, IReadOnlyList<(FigureUse Use, string Source)>> FiguresOfBand { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of figures with earlier values.</summary>
    public HashSet<string> FiguresWithHistory { get; } = new(StringComparer.Ordinal);
}
