namespace ProbationCareers.Web.Features.Layout;

/// <summary>What every view is given: the frame of the page and, in derived records, its content.</summary>
/// <param name="Meta">What the page says of itself.</param>
internal abstract record ViewPage(PageMeta Meta);
