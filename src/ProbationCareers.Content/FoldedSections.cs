using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content;

/// <summary>The sections that pages show folded under their heading: few readers need them, and they count towards no length.</summary>
public static class FoldedSections
{
    /// <summary>Whether a section is one of them.</summary>
    /// <param name="kind">The kind of page that it stands on.</param>
    /// <param name="anchor">Its anchor.</param>
    public static bool Contains(PageKind kind, string anchor) =>
        anchor is SectionAnchors.MoreInformation or SectionAnchors.NotKnown
        || (kind == PageKind.Role && anchor is SectionAnchors.Skills or SectionAnchors.Veterans);
}
