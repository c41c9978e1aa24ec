namespace ProbationCareers.Content.Checking;

/// <summary>Something in a content file that has to be mended before the content can be published.</summary>
/// <param name="File">The file, from the content folder, with forward slashes.</param>
/// <param name="At">Where in the file.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">How to mend it, as a sentence.</param>
public sealed record Problem(string File, Position At, ProblemRule Rule, string What, string Remedy) : IComparable<Problem>
{
    /// <summary>The most problems of one file that are listed. No one mends so many one by one.</summary>
    internal const int MostOfAFile = 200;

    /// <summary>The file, from the content folder, with forward slashes.</summary>
    public string File { get; init; } = Printable.Of(File);

    /// <summary>What is wrong, as a sentence.</summary>
    public string What { get; init; } = Printable.Of(What);

    /// <summary>How to mend it, as a sentence.</summary>
    public string Remedy { get; init; } = Printable.Of(Remedy);

    /// <summary>By file, then by place, then by words: the order in which an editor works through them.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null)
            return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byPlace = (At.Line, At.Column, Rule).CompareTo((other.At.Line, other.At.Column, other.Rule));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(What, other.What);
    }

    /// <summary>How grave it is, as compilers say it: error or warning.</summary>
    public string Severity => Rule.IsWarning() ? "warning" : "error";

    /// <summary>
    /// One line in the form of compilers: <c>roles/court-officer.md:4:1: error: what is wrong. How to mend it. [rule]</c>.
    /// </summary>
    public override string ToString() => InOneLine(File);

    /// <summary>The same with another path to the file.</summary>
    public string InOneLine(string path) =>
        $"{Printable.Of(path)}:{At.Line}:{At.Column}: {Severity}: {What} {Remedy} [{YamlNames.Of(Rule)}]";

    /// <summary>Whether one problem comes before another.</summary>
    public static bool operator <(Problem left, Problem right) => left.CompareTo(right) < 0;

    /// <summary>Whether one problem comes after another.</summary>
    public static bool operator >(Problem left, Problem right) => left.CompareTo(right) > 0;

    /// <summary>Whether one problem does not come after another.</summary>
    public static bool operator <=(Problem left, Problem right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one problem does not come before another.</summary>
    public static bool operator >=(Problem left, Problem right) => left.CompareTo(right) >= 0;
}

/// <summary>A place in a file.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in characters, counted from 1.</param>
public readonly record struct Position(int Line, int Column)
{
    /// <summary>The first character of a file, for what is wrong with the file as a whole.</summary>
    public static Position Start { get; } = new(1, 1);
}
