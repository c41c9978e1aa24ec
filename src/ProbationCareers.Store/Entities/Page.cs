using System.ComponentModel.DataAnnotations.Schema;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Store.Entities;

/// <summary>What every page has, whatever its kind. Its natural key is its address.</summary>
public abstract class Page
{
    /// <summary>The address from the site's root, such as /roles/probation-officer.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The last part of the address.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Which kind of page it is.</summary>
    public PageKind Kind { get; private set; }

    /// <summary>The heading of the page, as lists and search engines show it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>One sentence for lists and search engines.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>HTML of the text before the first heading; may be empty.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>The day it was last compared with its sources.</summary>
    public DateOnly Reviewed { get; private set; }

    /// <summary>The day by which it has to be compared again.</summary>
    public DateOnly ReviewBy { get; private set; }

    /// <summary>The team that looks after it.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>The first day on which visitors see it.</summary>
    public DateOnly? PublishFrom { get; private set; }

    /// <summary>The last day on which visitors see it.</summary>
    public DateOnly? PublishTo { get; private set; }

    /// <summary>Whether it is a draft; only in the store of a preview.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>
    /// A hash of each part that an editor wrote, under the words that readers know it by: the list of changes names those that are not as
    /// they were.
    /// </summary>
    public IReadOnlyDictionary<string, string> Written { get; private set; } = new Dictionary<string, string>();

    /// <summary>SHA-256 of the whole page: publishing rewrites it only when this changes.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>The release that last rewrote it.</summary>
    public int ChangedInRelease { get; private set; }

    /// <summary>Its sections, in order.</summary>
    public List<PageSection> Sections { get; init; } = [];

    /// <summary>Its sources, in the order in which they are numbered.</summary>
    public List<PageSource> Sources { get; init; } = [];

    /// <summary>The figures that stand on it, in order.</summary>
    public List<PageFigure> Figures { get; init; } = [];

    /// <summary>The terms that it marks, in order.</summary>
    public List<PageTerm> Terms { get; init; } = [];

    /// <summary>The disputed questions that it names.</summary>
    public List<PageClaim> Claims { get; init; } = [];

    /// <summary>Its lists of plain text.</summary>
    public List<PageItem> Items { get; init; } = [];

    /// <summary>What the role or pathway asks for.</summary>
    public List<PageRequirement> Requirements { get; init; } = [];

    /// <summary>Addresses outside the site.</summary>
    public List<PageLink> Links { get; init; } = [];

    /// <summary>Its links to other pages of the content.</summary>
    public List<PageRelation> Relations { get; init; } = [];

    /// <summary>Links of other pages to it.</summary>
    public List<PageRelation> RelationsToIt { get; init; } = [];

    /// <summary>The roles that a skill, a guide or a story is about.</summary>
    [NotMapped]
    public IReadOnlyList<Role> AboutRoles => TargetsOf<Role>(PageRelationKind.AboutRole);

    /// <summary>Takes over what a document of any kind says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="release">The release that is being made.</param>
    internal void Describe(PageDocument document, string hash, int release)
    {
        Address = document.Address;
        Slug = document.Slug;
        Kind = document.Kind;
        Title = document.Title;
        Summary = document.Summary;
        Introduction = document.Text.Introduction;
        Reviewed = document.Reviewed;
        ReviewBy = document.ReviewBy;
        Owner = document.Owner;
        PublishFrom = document.PublishFrom;
        PublishTo = document.PublishTo;
        IsDraft = document.Draft;
        Written = document.Written;
        ContentHash = hash;
        ChangedInRelease = release;
    }

    /// <summary>The other pages of one kind of link, in order.</summary>
    private protected IReadOnlyList<TPage> TargetsOf<TPage>(PageRelationKind kind)
        where TPage : Page =>
        [
            .. Relations
                .Where(relation => relation.Kind == kind)
                .OrderBy(relation => relation.Position)
                .Select(relation => (TPage)relation.Target!),
        ];

    /// <summary>The pages that have one kind of link to this one, in no order.</summary>
    private protected IEnumerable<Page> OwnersOf(PageRelationKind kind) =>
        RelationsToIt.Where(relation => relation.Kind == kind).Select(relation => relation.Page!);
}
