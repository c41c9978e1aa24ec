using System.Collections.Frozen;

namespace ProbationCareers.Content;

/// <summary>
/// Takes letters back to the plain ones of the English alphabet: accents, ligatures and full-width forms. The table is our own, so the
/// answer is the same with every version of the system's language data, and with none.
/// </summary>
public static class LetterFolding
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int FullWidthToPlain = '！' - '!';

    private static readonly FrozenDictionary<char, string> Marked = new (string Plain, string Letters)[]
    {
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟƒ"),
        ("ff", "ﬀ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("g", "ĝğġģǥǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("ij", "ĳ"),
        ("j", "ĵǰ"),
        ("k", "ķĸǩḱḳḵ"),
        ("l", "ĺļľŀłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșſṡṣṥṧṩ"),
        ("ss", "ßẞ"),
        ("st", "ﬅﬆ"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    }
        .SelectMany(row => row.Letters.Select(letter => (letter, row.Plain)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>A letter in lower case without its marks; a letter that has no plain one stays itself.</summary>
    public static string Of(char letter)
    {
        var narrow = letter is >= FirstFullWidth and <= LastFullWidth ? (char)(letter - FullWidthToPlain) : letter;
        var lower = char.ToLowerInvariant(narrow);
        return lower < 128 ? lower.ToString() : Marked.GetValueOrDefault(lower) ?? lower.ToString();
    }

    /// <summary>Whether it is an accent that stands by itself after its letter.</summary>
    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';
}
