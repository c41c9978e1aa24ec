namespace ProbationCareers.Content.Checking;

/// <summary>Collects the problems of one reading of the content, whichever file they are in.</summary>
internal sealed class Problems
{
    private readonly List<Problem> _found = [];

    /// <summary>The problems so far, in the order of files and places.</summary>
    public IReadOnlyList<Problem> InOrder => [.. _found.Distinct().Order()];

    /// <summary>The part of this collection that one file's readers write to.</summary>
    public FileProblems In(string file) => new(file, this);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => _found.Add(problem);
}

/// <summary>Where the readers of one file write what they find.</summary>
internal sealed class FileProblems(string file, Problems problems)
{
    /// <summary>The file, from the content folder.</summary>
    public string File => file;

    /// <summary>Whether this file has a problem.</summary>
    public bool Any { get; private set; }

    /// <summary>Adds a problem of this file.</summary>
    public void Add(Position at, ProblemRule rule, string what, string remedy)
    {
        Any = true;
        problems.Add(new Problem(file, at, rule, what, remedy));
    }
}
