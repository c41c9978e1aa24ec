namespace ProbationCareers.Content;

/// <summary>Numbers as words.</summary>
internal static class NumberWords
{
    /// <summary>The words for 0 to 20, in order.</summary>
    public static IReadOnlyList<string> ZeroToTwenty { get; } =
    [
        .. "zero one two three four five six seven eight nine ten".Split(' '),
        .. "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(' '),
    ];
}
