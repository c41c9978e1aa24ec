using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Layout;

namespace ProbationCareers.Web.Features.ContentPages;

/// <summary>A page of the content. Its layout is <c>_ContentPage</c>: header, contents, sections, sources and dates.</summary>
/// <param name="Meta">What it tells browsers and search engines.</param>
/// <param name="Body">Its text, sources and dates.</param>
internal abstract record ContentPage(PageMeta Meta, PageBody Body) : ViewPage(Meta)
{
    /// <summary>The line above the title.</summary>
    public abstract string Caption { get; }

    /// <summary>The line below the title.</summary>
    public virtual string Lead => Body.Page.Summary;

    /// <summary>The folder of Features that has the views of its sections, by anchor, in Sections.</summary>
    public abstract string Room { get; }

    /// <summary>The HTML of a section that stands before its facts.</summary>
    public string TextBeforeFacts(PageSection section) => FactsComeFirst(section.Anchor) ? "" : section.Html;

    /// <summary>The HTML of a section that stands after its facts.</summary>
    public string TextAfterFacts(PageSection section) => FactsComeFirst(section.Anchor) ? section.Html : "";

    /// <summary>Whether the facts of a section come before its text.</summary>
    /// <param name="anchor">The anchor of the section.</param>
    protected virtual bool FactsComeFirst(string anchor) => false;
}
