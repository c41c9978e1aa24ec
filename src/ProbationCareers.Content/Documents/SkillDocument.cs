using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A skill that probation work takes: content/skills.</summary>
public sealed record SkillDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Skill;

    /// <summary>What it looks like on the job, each a sentence.</summary>
    [ShownIn(SectionAnchors.OnTheJob)]
    public required IReadOnlyList<string> OnTheJob { get; init; }

    /// <summary>How to show it in an application, each a sentence.</summary>
    [ShownIn(SectionAnchors.ShowIt)]
    public required IReadOnlyList<string> ShowIt { get; init; }

    /// <summary>Slugs of the roles whose sources ask for it.</summary>
    [ShownIn(SectionAnchors.Roles)]
    [RefersTo(ReferenceKind.Role)]
    public required IReadOnlyList<string> Roles { get; init; }
}
