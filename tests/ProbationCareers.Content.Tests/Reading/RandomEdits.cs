using System.Text;

namespace ProbationCareers.Content.Tests.Reading;

/// <summary>Edits of a file as they happen by accident: the same ones for the same seed.</summary>
/// <param name="seed">What tells one run of edits from another.</param>
internal sealed class RandomEdits(ulong seed)
{
    private static readonly string[] Pieces =
    [
        "[",
        "]",
        "{",
        "}",
        "(",
        ")",
        "\"",
        "'",
        ":",
        ": ",
        "- ",
        "-",
        "\t",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "#",
        "# ",
        "##",
        "|",
        ">",
        "&a ",
        "*a",
        "*a ",
        "!x ",
        "!!int ",
        "? ",
        "%YAML 1.1\n",
        "---\n",
        "\n---\n",
        "...\n",
        "<<: *a\n",
        "{{",
        "}}",
        "{{ ",
        "{{ a.b }}",
        "[^",
        "[^a]",
        ":::",
        "::: sources-differ ",
        "![",
        "](",
        "[a](",
        "[a](/b \"",
        "<a>",
        "<!--",
        "<",
        "`",
        "```\n",
        "**",
        "_",
        "\\",
        "\\x",
        "\\u0007",
        "~",
        "null",
        "true",
        "yes",
        "no",
        "0",
        "-1",
        "1e999",
        "99999999999999999999999999999999",
        "0.000000000000000000000000000001",
        "9999-99-99",
        "0000-01-01",
        "9999-12-31",
        "about 0",
        "£99999999999999999999999999999999999 ",
        "1,000,000,000,000,000,000,000,000,000 months ",
        "\u0000",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u2028",
        "\u2029",
        "\u202E",
        "\uFEFF",
        "\uFFFD",
        "\uFFFE",
        "\uE000",
        "é",
        "e\u0301",
        "İ",
        "ß",
        "ﬁ",
        "💙",
        "👩‍👩‍👧",
        "𝟙",
        "١٢",
        "\"\\uD800\"",
        "\"\\UFFFFFFFF\"",
        "key: value\n",
        "  - key: a\n",
        "title: ",
        "sources: [",
        "rule: { met: [a.b] }",
        "/",
        "//",
        "#a",
        "/roles/",
        "https://",
        "javascript:",
        "mailto:",
    ];

    private ulong _state = seed;

    /// <summary>A number from 0 to one below a limit.</summary>
    public int Below(int limit)
    {
        // SplitMix64: https://prng.di.unimi.it/splitmix64.c.
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)Math.Max(1, limit));
    }

    /// <summary>A file after one to three edits.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="other">Another file, of which a piece may be put in.</param>
    public byte[] Edit(byte[] bytes, byte[] other)
    {
        if (Below(12) == 0)
            return EditBytes(bytes);
        var (text, otherText) = (Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(other));
        for (var edits = Below(3); edits >= 0; edits--)
            text = EditText(text, otherText);
        return Encoding.UTF8.GetBytes(text);
    }

    private byte[] EditBytes(byte[] bytes)
    {
        var at = Below(bytes.Length);
        byte[] some = [.. Enumerable.Range(0, 1 + Below(4)).Select(_ => (byte)Below(256))];
        return Below(3) switch
        {
            0 => [.. bytes[..at], .. some, .. bytes[at..]],
            1 => bytes[..at],
            _ => [.. bytes[..at], .. some, .. bytes[Math.Min(bytes.Length, at + some.Length)..]],
        };
    }

    private string EditText(string text, string other)
    {
        var at = Below(text.Length + 1);
        var length = Math.Min(1 + Below(20), text.Length - at);
        return Below(14) switch
        {
            0 or 1 => text.Insert(at, Pieces[Below(Pieces.Length)]),
            2 => text.Remove(at, length),
            3 => text[..at],
            4 => text[at..],
            5 => text.Insert(at, ((char)Below(0x10000)).ToString()),
            6 => Swap(text),
            7 => text.Insert(at, string.Concat(Enumerable.Repeat(Pieces[Below(Pieces.Length)], 1 + Below(3_000)))),
            8 => text.Insert(at, Piece(other)),
            9 => WithoutASign(text),
            _ => EditLines(text),
        };
    }

    private string Piece(string text)
    {
        var at = Below(text.Length);
        return text[at..Math.Min(text.Length, at + Below(300))];
    }

    private string Swap(string text)
    {
        if (text.Length < 2)
            return text;
        var at = Below(text.Length - 1);
        return $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}";
    }

    /// <summary>Takes out one bracket, quote, colon, hyphen or line end.</summary>
    private string WithoutASign(string text)
    {
        var signs = text.Index()
            .Where(letter => "[]{}\"':-\n|*".Contains(letter.Item, StringComparison.Ordinal))
            .Select(letter => letter.Index)
            .ToList();
        return signs.Count == 0 ? text : text.Remove(signs[Below(signs.Count)], 1);
    }

    private string EditLines(string text)
    {
        var lines = text.Split('\n').ToList();
        var (at, to) = (Below(lines.Count), Below(lines.Count));
        var line = lines[at];
        switch (Below(7))
        {
            case 0:
                lines.Insert(to, line);
                break;
            case 1:
                lines.RemoveAt(at);
                lines.Insert(Math.Min(to, lines.Count), line);
                break;
            case 2:
                lines.RemoveAt(at);
                break;
            case 3:
                lines[at] = (Below(2) == 0 ? "  " : "\t") + line;
                break;
            case 4:
                lines[at] = line.TrimStart();
                break;
            case 5:
                lines[at] = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
                break;
            default:
                lines[at] = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)] + " " + Pieces[Below(Pieces.Length)];
                break;
        }

        return string.Join('\n', lines);
    }
}
