using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// Turns documents into rows: the one place where content changes from the editors' shape to the store's. Each kind of page has
/// a file of its own.
/// </summary>
internal static partial class DocumentMapper
{
    /// <summary>The rows of a page: the page itself, with its parts in its lists.</summary>
    /// <param name="document">The document.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="release">The release that is being made.</param>
    public static Page Map(PageDocument document, string hash, int release)
    {
        Page page = document switch
        {
            RoleDocument role => Map(role),
            PathwayDocument pathway => Map(pathway),
            PayDocument pay => Map(pay),
            WorkingEnvironmentDocument environment => Map(environment),
            SkillDocument skill => Map(skill),
            GuideDocument guide => Map(guide),
            StoryDocument story => Map(story),
            SiteDocument => new SitePage(),
            _ => throw new ArgumentOutOfRangeException(nameof(document), document.Kind, "Not a kind of page."),
        };
        page.Describe(document, hash, release);
        page.Items.AddRange(Items(document, PageItemKind.SearchWord, document.SearchWords));
        page.Sections.AddRange(
            document.Text.Sections.Select(
                (section, i) =>
                    new PageSection
                    {
                        PageAddress = page.Address,
                        Position = i,
                        Anchor = section.Anchor,
                        Heading = section.Heading,
                        Html = section.Html,
                    }
            )
        );
        page.Sources.AddRange(
            document.NumberedSources.Select(
                (key, i) =>
                    new PageSource
                    {
                        PageAddress = page.Address,
                        Position = i,
                        SourceKey = key,
                    }
            )
        );
        page.Claims.AddRange(
            document.Claims.Select(
                (key, i) =>
                    new PageClaim
                    {
                        PageAddress = page.Address,
                        Position = i,
                        ClaimKey = key,
                    }
            )
        );
        page.Terms.AddRange(
            document.Terms.Select(
                (key, i) =>
                    new PageTerm
                    {
                        PageAddress = page.Address,
                        Position = i,
                        TermKey = key,
                    }
            )
        );
        page.Figures.AddRange(
            document.Figures.Select(
                (use, i) =>
                    new PageFigure
                    {
                        PageAddress = page.Address,
                        Position = i,
                        Anchor = use.Anchor,
                        Expression = use.Expression,
                        Label = use.Label,
                        Text = use.Text,
                        WorkedOut = use.WorkedOut,
                        Parts =
                        [
                            .. use.Keys.Select(
                                (key, j) =>
                                    new PageFigurePart
                                    {
                                        PageAddress = page.Address,
                                        FigurePosition = i,
                                        Position = j,
                                        FigureKey = key,
                                    }
                            ),
                        ],
                    }
            )
        );
        return page;
    }

    private static IEnumerable<PageItem> Items(PageDocument page, PageItemKind kind, IEnumerable<string> texts) =>
        texts.Select(
            (text, i) =>
                new PageItem
                {
                    PageAddress = page.Address,
                    Kind = kind,
                    Position = i,
                    Text = text,
                }
        );

    private static List<PageRequirement> Requirements(PageDocument page, IEnumerable<Requirement> requirements) =>
        [
            .. requirements.Select(
                (requirement, i) =>
                    new PageRequirement
                    {
                        PageAddress = page.Address,
                        Position = i,
                        Kind = requirement.Kind,
                        Text = requirement.Text,
                        Strength = requirement.Strength,
                        Level = requirement.Level,
                        Years = requirement.Years,
                        SourceKey = requirement.Source,
                        Met = [.. requirement.Rule?.Met ?? []],
                        Missing = [.. requirement.Rule?.Missing ?? []],
                        Closes = [.. requirement.Rule?.Closes ?? []],
                        Once = requirement.Rule?.Once,
                        HelpUrl = requirement.Rule?.Help,
                    }
            ),
        ];

    private static List<PageLink> Links(PageDocument page, IEnumerable<ExternalLink> links) =>
        [
            .. links.Select(
                (link, i) =>
                    new PageLink
                    {
                        PageAddress = page.Address,
                        Position = i,
                        Title = link.Title,
                        Url = link.Address,
                    }
            ),
        ];

    private static IEnumerable<PageRelation> Relations(
        PageDocument page,
        PageRelationKind kind,
        PageKind target,
        IEnumerable<string> slugs
    ) =>
        slugs
            .Distinct()
            .Select(
                (slug, i) =>
                    new PageRelation
                    {
                        PageAddress = page.Address,
                        Kind = kind,
                        Position = i,
                        TargetAddress = target.Address(slug),
                    }
            );

    private static string? Address(PageKind kind, string? slug) => slug is null ? null : kind.Address(slug);
}
