namespace ProbationCareers.Content.Documents;

/// <summary>A page about the site itself, such as its privacy notice: content/site. It may do without sources.</summary>
public sealed record SiteDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Site;
}
