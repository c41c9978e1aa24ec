using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>Takes text apart into words, the same way for pages and for queries.</summary>
internal static class SearchText
{
    /// <summary>The version whose behaviour the index keeps to.</summary>
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Words as they stand, in lower case.</summary>
    public static Analyzer Plain { get; } = new WordAnalyzer(isStemmed: false);

    /// <summary>Words by their stems, so that "applying" finds "apply".</summary>
    public static Analyzer Stemmed { get; } = new WordAnalyzer(isStemmed: true);

    /// <summary>The longest word that is indexed or mended, in characters.</summary>
    public const int LongestWord = 24;

    /// <summary>The words of a text as they stand, in order.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Tokens(Plain, text).Select(token => token.Text)];

    /// <summary>The stem of a word.</summary>
    public static string Stem(string word) => Tokens(Stemmed, word) is [var only] ? only.Text : word;

    /// <summary>The words of a text by their stems, with their places in it.</summary>
    public static IReadOnlyList<Token> Stems(string text) => Tokens(Stemmed, text);

    private static List<Token> Tokens(Analyzer analyzer, string text)
    {
        var tokens = new List<Token>();
        // Telephones write an apostrophe as it is printed.
        using var stream = analyzer.GetTokenStream("", text.Replace('\u2019', '\'').Replace('\u02BC', '\''));
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            tokens.Add(new Token(term.ToString()!, offset.StartOffset, offset.EndOffset));
        stream.End();
        return tokens;
    }

    /// <summary>A word of a text.</summary>
    /// <param name="Text">The word, or its stem.</param>
    /// <param name="Start">Where it starts.</param>
    /// <param name="End">Where it ends.</param>
    public sealed record Token(string Text, int Start, int End);

    private sealed class WordAnalyzer(bool isStemmed) : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
#pragma warning disable CA2000 // The analyzer keeps its components and uses them again.
            var source = new StandardTokenizer(Version, reader);
            TokenStream words = new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, source));
            return new TokenStreamComponents(source, isStemmed ? new PorterStemFilter(words) : words);
#pragma warning restore CA2000
        }
    }
}
