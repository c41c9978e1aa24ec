namespace ProbationCareers.Store.Entities;

/// <summary>A first-hand account that someone else published: an entry of the page /stories, which its address names.</summary>
public sealed class StoryPage : Page
{
    /// <summary>Key of the source that the account is.</summary>
    public required string AccountKey { get; init; }

    /// <summary>The source that the account is.</summary>
    public Source? Account { get; init; }

    /// <summary>Whose account it is, without a name.</summary>
    public required string Teller { get; init; }
}
