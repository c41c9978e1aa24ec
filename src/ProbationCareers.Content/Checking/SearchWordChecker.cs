using System.Collections.Concurrent;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;
using ProbationCareers.Content.Searching;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// Compares the words that find a page with what the page says. A word is borne out when the page has it in whichever form, or when
/// search.yml, the glossary or the short name of a role says that it means something that the page has. Who finds a page by a word that it
/// does not bear out was promised what is not there.
/// </summary>
internal sealed class SearchWordChecker(ContentSet content)
{
    private readonly ShownTexts _texts = new(content);
    private readonly ConcurrentDictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _others = OthersOf(content);

    /// <summary>The warnings.</summary>
    /// <param name="searchWords">The words of each page, by its file.</param>
    public IEnumerable<Problem> Check(IReadOnlyDictionary<string, List<(string Words, ScalarPlace Place)>> searchWords) =>
        content
            .Pages.Where(page => page.SearchWords.Count > 0 && searchWords.ContainsKey(page.File))
            .AsParallel()
            .AsOrdered()
            .SelectMany(page =>
            {
                var text = new TextWords(_texts.Of(page), _stems);
                return searchWords[page.File].Select(entry => Check(page.File, text, entry.Words, entry.Place)).OfType<Problem>();
            });

    private Problem? Check(string file, TextWords text, string words, ScalarPlace place)
    {
        if (NotBorneOut(text, [.. TextWords.Of(words)]).ToList() is not { Count: > 0 } missing)
            return null;
        var named = string.Join(" or ", missing.Select(word => $"'{word.Text}'"));
        var promise =
            missing is [var only] && only.Text.Equals(words, StringComparison.OrdinalIgnoreCase)
                ? $"The search word '{words}' leads"
                : $"The search words '{words}' lead";
        return new Problem(
            file,
            place.Of(missing[0].At),
            ProblemRule.SearchWordNotOnPage,
            $"{promise} to this page, which does not mention {named}.",
            "Say it on the page or take it out; if the page says it in other words, add these to content/search.yml."
        );
    }

    /// <summary>The words and phrases of an entry that the page does not bear out, each with its place in the entry.</summary>
    private IEnumerable<(string Text, int At)> NotBorneOut(TextWords text, List<(string Text, int At)> words)
    {
        for (var at = 0; at < words.Count; )
        {
            var length = Math.Min(SynonymDocument.LongestPhrase, words.Count - at);
            while (length > 0 && !_others.ContainsKey(PhraseAt(length)))
                length--;
            var phrase = PhraseAt(Math.Max(length, 1));
            var isBorneOut =
                length > 0
                    ? text.HasPhrase(phrase) || _others[phrase].Exists(text.HasPhrase)
                    : FillerWords.Contains(phrase) || text.Has(phrase);
            if (!isBorneOut)
                yield return (phrase, words[at].At);
            at += Math.Max(length, 1);

            string PhraseAt(int count) => string.Join(' ', words.Skip(at).Take(count).Select(word => word.Text));
        }
    }

    /// <summary>Other ways of saying a word or phrase: those of search.yml, the forms of each term, and the short names of roles.</summary>
    private static Dictionary<string, List<string>> OthersOf(ContentSet content)
    {
        var others = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var synonym in content.Synonyms.Where(synonym => synonym.Also.Count > 0))
        {
            foreach (var phrase in synonym.When)
                Add(phrase, synonym.Also);
        }

        foreach (var term in content.Terms)
            AddForms([term.Term, .. term.ShortForm is { } form ? [form] : Array.Empty<string>(), .. term.AlsoWritten]);
        foreach (var role in content.Roles.Where(role => role.ShortName is not null))
            AddForms([role.Title, role.ShortName!]);
        return others;

        void AddForms(List<string> forms)
        {
            foreach (var form in forms)
                Add(form, forms.Where(other => other != form));
        }

        void Add(string phrase, IEnumerable<string> also)
        {
            var key = string.Join(' ', TextWords.Of(phrase).Select(word => word.Text));
            if (!others.TryGetValue(key, out var known))
                others[key] = known = [];
            known.AddRange(also);
        }
    }
}
