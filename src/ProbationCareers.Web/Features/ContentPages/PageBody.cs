using Microsoft.AspNetCore.Http.Features;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.Wording;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.ContentPages;

/// <summary>What pages of every kind show: their text, their sources and their dates.</summary>
/// <param name="Page">The page.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Licences">How licences are acknowledged.</param>
internal sealed record PageBody(Page Page, IReadOnlyList<PageSection> Sections, IReadOnlyList<LicenceStatement> Licences)
{
    /// <summary>The sources of the page, in the order in which they are numbered: those under the OGL first.</summary>
    public IReadOnlyList<Source> Sources { get; } = [.. Page.Sources.Select(part => part.Source!)];

    /// <summary>The address of its evidence; empty for a page about the site itself, which has it at its end.</summary>
    public string Evidence => Page.Kind == PageKind.Site ? "" : SiteAddresses.Evidence(Page.Address);

    /// <summary>The newest date among its sources; null when none has one.</summary>
    public PartialDate? Newest => Sources.Select(source => source.Dated).Where(date => date.Year is not null).Max();

    /// <summary>The same by their terms.</summary>
    public IReadOnlyList<SourceLicenceGroup> SourceGroups => SourceLicenceGroup.AllOf(Sources, Licences);

    /// <summary>The statements of the licences that its sources are under.</summary>
    public IEnumerable<LicenceStatement> Statements => SourceGroups.Select(group => group.Statement).OfType<LicenceStatement>();

    /// <summary>The disputed questions that it names.</summary>
    public IReadOnlyList<Claim> Claims { get; } = [.. Page.Claims.Select(part => part.Claim!)];

    /// <summary>The terms that it marks, by name.</summary>
    public IReadOnlyList<Term> Terms { get; } =
        Page.Terms.Select(part => part.Term!).InAlphabeticalOrder(term => term.Name, term => term.Key);

    /// <summary>The body of a page, with the sections that were read for the request.</summary>
    public static PageBody Of(Page page, HttpContext http)
    {
        var release = http.Features.GetRequiredFeature<RequestRelease>();
        return new PageBody(page, release.Sections, release.Catalogue.Licences);
    }

    /// <summary>What the page asks for, the firmest first.</summary>
    public IReadOnlyList<RequirementGroup> RequirementGroups => RequirementGroup.AllOf(Page);

    /// <summary>The heading of a section.</summary>
    /// <exception cref="InvalidOperationException">The page has no such section.</exception>
    public string HeadingOf(string anchor) => Sections.Single(section => section.Anchor == anchor).Heading;

    /// <summary>The number of a source in the page's list.</summary>
    /// <exception cref="InvalidOperationException">The page does not list it.</exception>
    public int NumberOf(string sourceKey) => Sources.Index().Single(source => source.Item.Key == sourceKey).Index + 1;

    /// <summary>The entry of a figure on the page; null when the page does not show it as it is.</summary>
    public PageFigure? EntryOf(string figureKey) => Page.Figures.Find(entry => entry.Parts is [var only] && only.FigureKey == figureKey);

    /// <summary>Why visitors do not see it on a day, in a sentence; null when they do.</summary>
    public string? HiddenBecause(DateOnly day) =>
        Page.IsDraft ? "It is a draft."
        : Page.PublishFrom > day ? $"It is shown from {Labels.Of(Page.PublishFrom.Value)} on."
        : Page.PublishTo < day ? $"It was shown until {Labels.Of(Page.PublishTo.Value)}."
        : null;

    /// <summary>The figures that it shows, as they stand on a day.</summary>
    public IEnumerable<FigureEntry> FiguresOn(DateOnly today) => Page.Figures.Select(shown => new FigureEntry(shown, today));

    /// <summary>Whether one of its figures is too old to rely on.</summary>
    public bool HasOldFigure(DateOnly today) => Page.Figures.SelectMany(entry => entry.Parts).Any(part => part.Figure!.IsOld(today));

    /// <summary>A source of the page; null when the page does not list it.</summary>
    public Source? SourceOf(string? sourceKey) => Sources.FirstOrDefault(source => source.Key == sourceKey);

    /// <summary>One of its lists of plain text.</summary>
    public IReadOnlyList<string> ItemsOf(PageItemKind kind) => [.. Page.Items.Where(item => item.Kind == kind).Select(item => item.Text)];
}
