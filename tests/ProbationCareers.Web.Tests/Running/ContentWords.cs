using ProbationCareers.Content;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>What the content has to say, as a page should say it.</summary>
internal static class ContentWords
{
    /// <summary>Words with single spaces, as a browser shows them.</summary>
    public static string Shown(this string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static T PageOf<T>(this ContentSet content, string slug)
        where T : PageDocument => content.Pages.OfType<T>().Single(page => page.Slug == slug);

    public static string Pounds(decimal amount) => FormattableString.Invariant($"£{amount:#,0}");

    /// <summary>The newest confirmed amount of each point of a band.</summary>
    public static IReadOnlyList<PayValueEntry> NewestConfirmed(this PayDocument band) =>
        [.. band.Values.Where(value => !value.Unconfirmed).GroupBy(value => value.Label, StringComparer.Ordinal).Select(label => label.MaxBy(value => value.AsAt)!)];
}
