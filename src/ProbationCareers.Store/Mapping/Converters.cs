using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Mapping;

/// <summary>Widths of text columns, in characters: what content may not exceed, so that no text can be too long for its column.</summary>
internal static class Widths
{
    /// <summary>An address: the longest slug and its folder.</summary>
    public const int Address = TextLimits.Address;

    /// <summary>A value of an enumeration, a date as its source gives it, or a short form.</summary>
    public const int Word = TextLimits.Word;

    /// <summary>A title, name or label.</summary>
    public const int Title = TextLimits.Line;

    /// <summary>A SHA-256 in hexadecimal.</summary>
    public const int Hash = 64;
}

/// <summary>Keeps dates as exact as their sources give them, as text.</summary>
internal sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

/// <summary>Keeps texts with figures as their HTML.</summary>
internal sealed class FigureTextConverter() : ValueConverter<FigureText, string>(text => text.Html, html => new FigureText(html));

/// <summary>Instants are UTC on the way in and marked so on the way out.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(instant => instant.ToUniversalTime(), instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc));

/// <summary>Amounts as whole hundredths: exact, and compared alike by both databases.</summary>
internal sealed class HundredthsConverter() : ValueConverter<decimal, int>(amount => (int)(amount * 100), hundredths => hundredths / 100m);

/// <summary>Keeps the hashes of what was written as JSON.</summary>
internal sealed class WrittenConverter()
    : ValueConverter<IReadOnlyDictionary<string, string>, string>(
        parts => JsonSerializer.Serialize(parts, JsonSerializerOptions.Default),
        json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!
    );

/// <summary>Hashes of what was written are the same when each part's is.</summary>
internal sealed class WrittenComparer()
    : ValueComparer<IReadOnlyDictionary<string, string>>(
        (one, other) => one!.Count == other!.Count && one.All(part => other.Contains(part)),
        parts => parts.Count,
        parts => parts
    );
