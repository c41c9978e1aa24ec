using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>A first-hand account that someone else published, summarised and linked: content/stories. It stands on /stories.</summary>
public sealed record StoryDocument : PageDocument
{
    /// <inheritdoc />
    public override PageKind Kind => PageKind.Story;

    /// <summary>The source that the account is.</summary>
    [ShownIn("the account")]
    [RefersTo(ReferenceKind.Source)]
    public required string Account { get; init; }

    /// <summary>Whose account it is, without a name: "A trainee in the South West".</summary>
    [ShownIn("the account")]
    public required string Teller { get; init; }

    /// <summary>Slugs of the roles that it is about.</summary>
    [ShownIn("the roles that it is about")]
    [RefersTo(ReferenceKind.Role)]
    public required IReadOnlyList<string> Roles { get; init; }
}
