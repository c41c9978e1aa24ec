using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ProbationCareers.Content.Figures;

/// <summary>
/// What stands between two braces in a text: a figure's key and what is to be worked out from it, such as
/// <c>pay.band-3.min with pay.london-allowance hourly</c>.
/// </summary>
/// <param name="Key">The figure.</param>
/// <param name="To">The figure at the upper end of a range.</param>
/// <param name="With">The figure that is added.</param>
/// <param name="Hours">The hours a week of a part-time post.</param>
/// <param name="Form">How the result is said.</param>
public sealed record FigureExpression(string Key, string? To, string? With, decimal? Hours, FigureForm Form)
{
    /// <summary>What an editor may write, for a remedy.</summary>
    public const string Grammar =
        "Write {{ key }}, and after the key, in this order: 'to key' for a range, 'with key' to add an allowance, 'for 22 "
        + "hours' for part time, and 'hourly', 'rounded' or 'number'.";

    /// <summary>A figure as it is.</summary>
    public static FigureExpression Of(string key) => new(key, null, null, null, FigureForm.AsItIs);

    /// <summary>Whether the result is worked out and not a figure as it is.</summary>
    public bool IsDerived => this is not { To: null, With: null, Hours: null, Form: FigureForm.AsItIs or FigureForm.Number };

    /// <summary>Whether a full-time week is needed to work it out.</summary>
    public bool NeedsFullTimeHours => Hours is not null || Form == FigureForm.Hourly;

    /// <summary>The figures that it rests on, its own first.</summary>
    public IEnumerable<string> Keys => new[] { Key, To, With, NeedsFullTimeHours ? FigureCalculator.FullTimeHours : null }.OfType<string>();

    /// <summary>Its anchor on a page: the words joined by hyphens. How the number is said plays no part.</summary>
    public string Anchor =>
        (this with { Form = Form == FigureForm.Number ? FigureForm.AsItIs : Form }).ToString().Replace('.', '-').Replace(' ', '-');

    /// <summary>Reads the text between the braces.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FigureExpression? expression)
    {
        expression = null;
        var words = new Queue<string>(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!words.TryDequeue(out var key) || !FigureKey.IsValid(key))
            return false;
        if (!TryKeyAfter(words, "to", out var to) || !TryKeyAfter(words, "with", out var with) || !TryHours(words, out var hours))
            return false;
        var form = words.Count == 1 ? FormOf(words.Dequeue()) : FigureForm.AsItIs;
        if (form is null || words.Count > 0)
            return false;
        expression = new FigureExpression(key, to, with, hours, form.Value);
        return true;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() =>
        string.Join(
            ' ',
            new[]
            {
                Key,
                To is null ? null : $"to {To}",
                With is null ? null : $"with {With}",
                Hours is { } hours ? $"for {hours.ToString(CultureInfo.InvariantCulture)} hours" : null,
                Form == FigureForm.AsItIs ? null : Checking.YamlNames.Of(Form),
            }.OfType<string>()
        );

    private static bool TryKeyAfter(Queue<string> words, string word, out string? key)
    {
        key = null;
        if (!words.TryPeek(out var next) || next != word)
            return true;
        words.Dequeue();
        return words.TryDequeue(out key) && FigureKey.IsValid(key);
    }

    private static bool TryHours(Queue<string> words, out decimal? hours)
    {
        hours = null;
        if (!words.TryPeek(out var next) || next != "for")
            return true;
        words.Dequeue();
        if (!words.TryDequeue(out var number) || !words.TryDequeue(out var unit) || unit != "hours")
            return false;
        if (
            !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed)
            || parsed is <= 0 or > 60
        )
            return false;
        hours = parsed;
        return true;
    }

    private static FigureForm? FormOf(string word) =>
        word switch
        {
            "hourly" => FigureForm.Hourly,
            "rounded" => FigureForm.Rounded,
            "number" => FigureForm.Number,
            _ => null,
        };
}

/// <summary>How the result of an expression is said.</summary>
public enum FigureForm
{
    /// <summary>With its unit.</summary>
    AsItIs,

    /// <summary>For an hour's work.</summary>
    Hourly,

    /// <summary>To the nearest thousand, with "about" before it.</summary>
    Rounded,

    /// <summary>Without its unit.</summary>
    Number,
}
