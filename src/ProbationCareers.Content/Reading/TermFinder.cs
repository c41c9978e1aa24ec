using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Finds the terms of the glossary in a text: whole words, the longest term first. Words with a capital after their first
/// letter, such as PDU, have to be written in the same way; others may start a sentence.
/// </summary>
internal sealed class TermFinder
{
    private readonly Dictionary<string, List<(string Form, TermDocument Term)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds some terms.</summary>
    public TermFinder(IEnumerable<TermDocument> terms)
    {
        foreach (var term in terms.Where(term => term.MarkInText))
        {
            foreach (var form in FormsOf(term))
            {
                var first = form[..WordEnd(form, 0)];
                if (first.Length == 0)
                    continue;
                if (!_byFirstWord.TryGetValue(first, out var forms))
                    _byFirstWord[first] = forms = [];
                forms.Add((form, term));
            }
        }

        foreach (var forms in _byFirstWord.Values)
            forms.Sort((a, b) => b.Form.Length.CompareTo(a.Form.Length));
    }

    /// <summary>The terms in a text that are not among those found before, each once, in order.</summary>
    public IEnumerable<(int Start, int Length, TermDocument Term)> Find(string text, HashSet<string> before)
    {
        if (_byFirstWord.Count == 0)
            yield break;
        var words = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length; )
        {
            var end = WordEnd(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            if (
                words.TryGetValue(text.AsSpan(start, end - start), out var forms)
                && Longest(text, start, forms) is var (form, term)
                && term is not null
            )
            {
                if (before.Add(term.Key))
                    yield return (start, form.Length, term);
                start += form.Length;
            }
            else
            {
                start = end;
            }
        }
    }

    private static (string Form, TermDocument? Term) Longest(string text, int start, List<(string Form, TermDocument Term)> forms) =>
        forms.FirstOrDefault(candidate => Matches(text, start, candidate.Form));

    private static bool Matches(string text, int start, string form)
    {
        if (start + form.Length > text.Length || (start + form.Length < text.Length && IsInWord(text[start + form.Length])))
            return false;
        var written = text.AsSpan(start, form.Length);
        return form.AsSpan(1).ContainsAnyInRange('A', 'Z')
            ? written.SequenceEqual(form)
            : written.Equals(form, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> FormsOf(TermDocument term) =>
        new[] { term.Term, term.ShortForm }.OfType<string>().Concat(term.AlsoWritten).Where(form => form.Length > 0);

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && IsInWord(text[start]))
            start++;
        return start;
    }

    private static bool IsInWord(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '’';
}
