using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Web.Tests.Running;

/// <summary>What the content has to say, as a page should say it.</summary>
internal static class ContentWords
{
    /// <summary>Words with single spaces, as a browser shows them.</summary>
    public static string Shown(this string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text with figures, as a browser shows it.</summary>
    public static string Shown(this FigureText text) => text.Plain.Shown();

    public static T PageOf<T>(this ContentSet content, string slug)
        where T : PageDocument => content.Pages.OfType<T>().Single(page => page.Slug == slug);

    public static SourceDocument Source(this ContentSet content, string key) => content.Sources.Single(source => source.Key == key);

    public static FigureDocument Figure(this ContentSet content, string key) => content.Figures.Single(figure => figure.Key == key);

    /// <summary>The figures of keys that are given, in order.</summary>
    public static IReadOnlyList<FigureDocument> FiguresOf(this ContentSet content, params IEnumerable<string?> keys) =>
        [.. keys.OfType<string>().Select(content.Figure)];

    /// <summary>The figures of a page's table: those of a band's ends first.</summary>
    public static IReadOnlyList<FigureDocument> FiguresOf(this ContentSet content, PayDocument pay) =>
        content.FiguresOf([pay.Lowest, pay.Highest, .. pay.Amounts]);

    /// <summary>The figures of what a role pays: its own where it has them, and those of its band.</summary>
    public static (FigureDocument? Start, IReadOnlyList<FigureDocument> Range) PayOf(this ContentSet content, RolePay pay)
    {
        if (pay.Highest is not null)
            return (null, content.FiguresOf(pay.Start, pay.Highest));
        var band = pay.Band is null ? null : content.PageOf<PayDocument>(pay.Band);
        return (content.FiguresOf(pay.Start).SingleOrDefault(), content.FiguresOf(band?.Lowest, band?.Highest));
    }

    /// <summary>What stands for the pay of a band whose range is not known: the newest amount of it, or that none is published.</summary>
    public static string LastKnownPayOf(this ContentSet content, PayDocument? band) =>
        content.FiguresOf(band?.Amounts ?? []).MaxBy(figure => figure.Until) is { } last
            ? $"Last known: {last.InWords()} {last.AsAt()}{(last.Unconfirmed ? ", unconfirmed" : "")}"
            : "Current pay not published";

    public static string InWords(this FigureDocument figure) => FigureWords.Of(figure, figure.Unit);

    /// <summary>The ends of a range with "to" between them.</summary>
    public static string InWords(this IEnumerable<FigureDocument> range) => string.Join(" to ", range.Select(InWords));

    public static string DateInWords(this FigureValue figure) => FigureWords.DateOf(figure.Until, figure.Since);

    /// <summary>Its date as it stands beside it.</summary>
    public static string AsAt(this FigureValue figure) => FigureWords.AsAt(figure.Until, figure.Since);

    /// <summary>The oldest date of a range: every figure of it held then or later.</summary>
    public static string AsAt(this IEnumerable<FigureDocument> range) => FigureWords.AsAt(range.Min(figure => figure.Until)!, since: null);

    public static bool IsOld(this FigureDocument figure, DateOnly today) => figure.Kind.ReliableUntil(figure.Until) < today;
}
