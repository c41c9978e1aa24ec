using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>An address outside the site.</summary>
public sealed record ExternalLink
{
    /// <summary>What a reader finds there.</summary>
    [MaxLength(TextLimits.Line)]
    public required string Title { get; init; }

    /// <summary>The address, with https (http where nothing else answers).</summary>
    [WebAddress]
    public required string Address { get; init; }
}
