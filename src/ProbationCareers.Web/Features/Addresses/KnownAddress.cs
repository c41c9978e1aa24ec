using ProbationCareers.Content;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Web.Features.Addresses;

/// <summary>A page that an address may mean.</summary>
/// <param name="Address">Its address from the site's root.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsMinor">Whether it comes after others that are about as near: the page of a source.</param>
internal sealed record KnownAddress(string Address, string Title, bool IsMinor)
{
    /// <summary>The least share of the typed words that a page must have.</summary>
    private const double LeastShared = .5;

    /// <summary>What a word counts that is only like one of the page's.</summary>
    private const double LikeWord = .7;

    /// <summary>How much further a minor page is than another.</summary>
    private const double MinorFurther = .3;

    private readonly string? _shortSlug;
    private readonly string _form = Address.TrimStart('/');
    private readonly string _slug = Address[(Address.LastIndexOf('/') + 1)..];
    private readonly string _squeezed = TypedAddress.Squeezed(Address[(Address.LastIndexOf('/') + 1)..]);
    private readonly string _title = Slug.From(Title);
    private readonly HashSet<string> _words = [.. Address[(Address.LastIndexOf('/') + 1)..].Split('-'), .. Slug.From(Title).Split('-')];

    /// <summary>A short form that people use for it, such as PSO; null where it has none.</summary>
    public string? ShortName
    {
        get;
        init => (field, _shortSlug) = (value, value is null ? null : Slug.From(value));
    }

    /// <summary>
    /// How far the page is from what was typed: the share of letters to change in its address or title; further, between 1 and 2, when
    /// they have only words in common.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>Null when it is not near at all.</returns>
    public double? DistanceTo(TypedName typed)
    {
        if (typed.Name == _shortSlug)
            return 0;
        var letters = Least(
            Least(Letters(typed.Form, _form), Letters(typed.Name, _slug)),
            Least(Letters(typed.Name, _title), Letters(typed.Squeezed, _squeezed))
        );
        return (letters ?? Words(typed.Words)) + (IsMinor ? MinorFurther : 0);
    }

    private static double? Least(double? one, double? other) => one < other || other is null ? one : other;

    private static double? Letters(string typed, string known)
    {
        if (typed.Length == 0 || known.Length == 0)
            return null;
        var limit = Math.Min(Math.Max(1, typed.Length / 4), known.Length / 2);
        return NearestWord.Distance(typed, known, limit) is { } distance ? (double)distance / Math.Max(typed.Length, known.Length) : null;
    }

    private double? Words(IReadOnlyList<string> typed)
    {
        if (typed.Count == 0)
            return null;
        var shared = typed.Sum(word =>
            _words.Contains(word) ? 1
            : word.Length > 4 && _words.Any(known => NearestWord.Distance(word, known, 1) is not null) ? LikeWord
            : 0
        );
        // Of pages that have the same of the words, the one that has fewest others is nearest.
        return shared / typed.Count < LeastShared
            ? null
            : 2 - (shared / typed.Count / 2) - (shared / Math.Max(typed.Count, _words.Count) / 2);
    }
}
