using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Reading;

/// <summary>Reads single values: text, numbers, dates, yes-or-no and the words of an enumeration.</summary>
internal sealed class ScalarReader(FileScope scope)
{
    private readonly PlainValues _values = new(scope.Problems);

    /// <summary>Whether values of a type are written as a single value.</summary>
    public static bool Reads(Type type) =>
        type.IsEnum
        || type == typeof(string)
        || type == typeof(int)
        || type == typeof(decimal)
        || type == typeof(bool)
        || type == typeof(DateOnly)
        || type == typeof(PartialDate)
        || type == typeof(FigureText);

    /// <summary>What a key's value looks like, for a remedy.</summary>
    public static string Describe(KeyShape key)
    {
        var type = key.ValueType;
        if (type.IsEnum)
            return "one of " + string.Join(", ", YamlNames.ValuesOf(type).Keys.Order(StringComparer.Ordinal));
        if (type == typeof(int))
            return "a whole number";
        if (type == typeof(decimal))
            return "a number";
        if (type == typeof(bool))
            return "true or false";
        if (type == typeof(DateOnly))
            return "a date such as 2026-11-23";
        if (type == typeof(PartialDate))
            return "a date such as 2025-08-21, 2025-08, 2025, about 2023 or undated";
        if (type == typeof(FigureText))
            return "text";
        if (type != typeof(string))
            return "keys of its own";
        if (key.IsFigureKey)
            return "a key such as pay.band-3.min";
        if (key.FigureUnit is { } unit)
            return $"the key of a figure that counts {FigureWords.UnitName(unit)}";
        return key.RefersTo is { } kind ? $"the name of a {YamlNames.Of(kind).Replace('-', ' ')}" : "text";
    }

    /// <summary>Reads a value.</summary>
    /// <returns>The value, or null when it is not of its type; the problem has been noted.</returns>
    public object? Read(KeyShape key, string text, ScalarPlace place)
    {
        var (type, at) = (key.ValueType, place.Start);
        if (type == typeof(string))
            return ReadText(key, text, place);
        if (type == typeof(FigureText))
            return ReadFigureText(key, text, place);
        if (type.IsEnum)
            return ReadWord(key, text, at);
        if (type == typeof(int) || type == typeof(decimal))
            return ReadNumber(key, text, at);
        if (type == typeof(bool))
            return text switch
            {
                "true" => true,
                "false" => false,
                _ => NotYesOrNo(key, text, at),
            };
        if (
            type == typeof(DateOnly)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
            return Noted(key, day, day, at, day);
        if (type == typeof(PartialDate) && PartialDate.TryParse(text, out var date))
            return date.Latest is { } last ? Noted(key, date.Earliest, last, at, date) : date;
        scope.Problems.Add(
            at,
            ProblemRule.BadDate,
            $"'{text}' is not a date that '{key.Name}' can hold.",
            type == typeof(DateOnly)
                ? DateMistakes.Day(text, $"Write {Describe(key)}.")
                : DateMistakes.Partial(text, $"Write {Describe(key)}.")
        );
        return null;
    }

    private object Noted(KeyShape key, DateOnly from, DateOnly to, Position at, object date)
    {
        scope.Dates.Add(new WrittenDate(key.Property.Name, from, to, at));
        return date;
    }

    private FigureText? ReadFigureText(KeyShape key, string text, ScalarPlace place)
    {
        if (Trimmed(key, text, place.Start) is not { } trimmed)
            return null;
        _values.Refuse(key, FigureLink.Hidden(trimmed), place);
        AmountsInText.Refuse(FigureLink.Hidden(trimmed), place.Of, scope);
        return FigureLink.PutInto(trimmed, place.Of, scope);
    }

    /// <summary>A text without white space at its ends; null when nothing is left of it or it is too long.</summary>
    private string? Trimmed(KeyShape key, string text, Position at)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            scope.Problems.Add(
                at,
                ProblemRule.MissingKey,
                $"The value of '{key.Name}' is empty.",
                $"Write {Describe(key)}, or leave the key out if it may be left out."
            );
            return null;
        }

        var most = key.MaxLength ?? TextLimits.Value;
        if (trimmed.Length <= most)
            return trimmed;
        scope.Problems.Add(
            at,
            ProblemRule.OutOfRange,
            $"The value of '{key.Name}' has {trimmed.Length} characters.",
            $"Shorten it to at most {most}."
        );
        return null;
    }

    private string? ReadText(KeyShape key, string text, ScalarPlace place)
    {
        var at = place.Start;
        if (Trimmed(key, text, at) is not { } trimmed)
            return null;
        if (key.IsSlug && !Slug.TryParse(trimmed, out _))
        {
            scope.Problems.Add(
                at,
                ProblemRule.BadSlug,
                $"'{trimmed}' is not lower-case words joined by hyphens.",
                Slug.From(trimmed) is { Length: > 0 } slug ? $"Write '{slug}'." : "Write words such as 'moj-pay-2025'."
            );
            return null;
        }

        if (key.IsWebAddress && !(Uri.TryCreate(trimmed, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            scope.Problems.Add(
                at,
                ProblemRule.ForbiddenLink,
                $"'{trimmed}' is not an address on the web.",
                "Write the whole address, starting with https://."
            );
            return null;
        }

        if (key.IsFigureKey && !FigureKey.IsValid(trimmed))
        {
            scope.Problems.Add(
                at,
                ProblemRule.BadSlug,
                $"'{trimmed}' is not the key of a figure.",
                "Write lower-case words joined by hyphens, and such words joined by dots, as in 'pay.band-3.min'."
            );
            return null;
        }

        if (key.IsShownFigure)
            return ReadFigure(key, trimmed, at);
        if (key.RefersTo is not null || key.IsWebAddress || key.IsSlug || key.IsFigureKey)
            return trimmed;
        _values.Refuse(key, FigureLink.Hidden(trimmed), place);
        if (key.MayHoldAmounts)
            return trimmed;
        if (trimmed.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var figure)
            scope.Problems.Add(
                place.Of(figure),
                ProblemRule.MarkdownInValue,
                $"'{key.Name}' is shown in lists and to search engines, where no figure can stand.",
                "Say it without the figure, and put the figure into the text below the front matter."
            );
        AmountsInText.Refuse(FigureLink.Hidden(trimmed), place.Of, scope, canShowFigures: false);
        return trimmed;
    }

    /// <summary>A figure's key, for a value that has to count something in particular.</summary>
    private string? ReadFigure(KeyShape key, string figureKey, Position at)
    {
        if (FigureMistakes.InAKey(key, figureKey, scope.Data.Figures.Values) is { } mistake)
        {
            scope.Problems.Add(at, ProblemRule.UnknownFigure, mistake.What, mistake.Remedy);
            return null;
        }

        if (scope.Use(FigureExpression.Of(figureKey), at) is null)
            return null;
        var figure = scope.Figure(figureKey)!;
        if (key.FigureUnit is not { } wanted || figure.Unit == wanted)
            return figureKey;
        scope.FigureFaults.Add(
            new FigureFault(
                figureKey,
                null,
                scope.File,
                at,
                $"'{figureKey}' counts {FigureWords.UnitName(figure.Unit)}, but here it has to count {FigureWords.UnitName(wanted)}.",
                "Name another figure."
            )
        );
        return null;
    }

    private object? ReadWord(KeyShape key, string text, Position at)
    {
        var words = YamlNames.ValuesOf(key.ValueType);
        if (words.TryGetValue(text, out var value))
            return value;
        if (text.Length == 0)
        {
            scope.Problems.Add(at, ProblemRule.MissingKey, $"The value of '{key.Name}' is empty.", $"Write {Describe(key)}.");
            return null;
        }

        scope.Problems.Add(
            at,
            key.ValueType == typeof(Licence) ? ProblemRule.NoLicence : ProblemRule.UnknownValue,
            $"'{text}' is not a value of '{key.Name}'.",
            KeyMistake.Same(text, words.Keys) is { } same
                ? $"Write '{same}'."
                : NearestWord.Suggest(text, words.Keys, $"Write {Describe(key)}.")
        );
        return null;
    }

    private object? ReadNumber(KeyShape key, string text, Position at)
    {
        object? number =
            key.ValueType == typeof(int)
                ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                    ? whole
                    : null
                : decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var exact
                )
                    ? exact
                    : null;
        if (number is null)
            return Wrong(key, text, at);
        if (number is decimal hundredths && decimal.Round(hundredths, 2) != hundredths)
        {
            scope.Problems.Add(
                at,
                ProblemRule.OutOfRange,
                $"{text} is more exact than '{key.Name}' can be.",
                "Write at most two digits after the point."
            );
            return null;
        }

        if (key.Range is not { } range || IsWithin(range, Convert.ToDecimal(number, CultureInfo.InvariantCulture)))
            return number;
        scope.Problems.Add(
            at,
            ProblemRule.OutOfRange,
            $"{text} is outside what '{key.Name}' can be.",
            $"Write a number from {range.Minimum} to {range.Maximum}."
        );
        return null;
    }

    /// <summary>Not <see cref="RangeAttribute.IsValid"/>: it rounds to the limits' type, and throws where that overflows.</summary>
    private static bool IsWithin(RangeAttribute range, decimal number) =>
        number >= Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture)
        && number <= Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);

    private object? Wrong(KeyShape key, string text, Position at)
    {
        scope.Problems.Add(
            at,
            ProblemRule.WrongType,
            $"The value of '{key.Name}' has to be {Describe(key)}, not '{text}'.",
            NumberRemedy(key, text)
        );
        return null;
    }

    private static string NumberRemedy(KeyShape key, string text)
    {
        const string otherwise = "Write digits only, without a currency sign or commas.";
        if (NumberMistakes.Meant(text) is { } number && (key.ValueType == typeof(decimal) || decimal.IsInteger(number)))
            return $"Write {NumberMistakes.Written(number)}.";
        if (NumberMistakes.Span(text) is not var (from, to))
            return otherwise;
        return RecordShape.Of(key.Property.DeclaringType!).Keys.ContainsKey(key.Name + "To")
            ? $"Write {from}, and '{key.Name}To: {to}' on a line of its own."
            : $"Write one number, such as {from}.";
    }

    private object? NotYesOrNo(KeyShape key, string text, Position at)
    {
        var remedy = text.ToUpperInvariant() switch
        {
            "YES" or "Y" or "ON" or "TRUE" or "1" => "Write true.",
            "NO" or "N" or "OFF" or "FALSE" or "0" => "Write false.",
            _ => "Write true or false.",
        };
        scope.Problems.Add(at, ProblemRule.WrongType, $"The value of '{key.Name}' has to be true or false, not '{text}'.", remedy);
        return null;
    }
}
