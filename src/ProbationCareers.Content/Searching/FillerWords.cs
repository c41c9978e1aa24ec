namespace ProbationCareers.Content.Searching;

/// <summary>Words that say nothing about what someone looks for: the search passes them over where there are others.</summary>
public static class FillerWords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "a", "able", "about", "actually", "all", "allowed", "also", "am", "an", "and", "any", "are", "as", "at", "be", "become", "becoming", "been", "being", "but", "by", "can", "could", "cant", "can't",
        "did", "didnt", "didn't", "do", "does", "doesnt", "doesn't", "dont", "don't", "for", "from", "get", "gets", "getting", "go", "going", "got", "had", "has", "have",
        "having", "hello", "hi", "how", "i", "id", "i'd", "if", "ill", "im", "i'm", "in", "into", "is", "isnt", "it", "its", "it's", "ive", "i've", "just", "like", "me",
        "much", "my", "myself", "need", "not", "of", "on", "one", "or", "our", "out", "please", "really", "should", "so", "some", "such", "tell", "that", "the", "their", "them",
        "then", "there", "they", "thing", "things", "this", "those", "to", "too", "u", "up", "us", "want", "was", "we", "were", "what", "whats", "what's", "when", "where", "which",
        "while", "who", "must", "may", "might", "went", "take", "takes", "make", "makes", "come", "comes", "already", "yet", "ever", "now", "well", "great", "good", "bit", "lot", "way", "ways", "give", "say", "says", "know", "think", "find", "somebody", "someone", "anyone", "people", "person",
        "yourself", "between", "next", "because", "many", "long", "something", "anything", "stuff", "happens", "mean", "using", "use", "used", "vs", "versus", "why", "will", "with", "would", "ya", "you", "your", "youre", "you're", "once", "still", "than", "over", "only", "same",
    };

    /// <summary>Whether a word, in lower case, says nothing about what is looked for.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
