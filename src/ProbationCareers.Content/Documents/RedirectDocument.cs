using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>Where the page of an old address is now: one entry of content/redirects.yml.</summary>
public sealed record RedirectDocument
{
    /// <summary>The old address from the site's root.</summary>
    [MaxLength(TextLimits.Address)]
    [MayHoldAmounts]
    public required string From { get; init; }

    /// <summary>The address of the page that answers the same question today.</summary>
    [RefersTo(ReferenceKind.Address)]
    [MaxLength(TextLimits.Address)]
    public required string To { get; init; }
}
