namespace ProbationCareers.Content.Checking;

/// <summary>Where the readers of one file write what they find.</summary>
internal sealed class FileProblems(string file)
{
    private readonly List<Problem> _found = [];

    /// <summary>The file, from the content folder.</summary>
    public string File => file;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Problem> Found => _found;

    /// <summary>Whether this file has a problem.</summary>
    public bool Any => _found.Count > 0;

    /// <summary>Whether the file has so many problems that no further one is kept.</summary>
    public bool IsFull => _found.Count > Problem.MostOfAFile;

    /// <summary>Adds a problem of this file.</summary>
    public void Add(Position at, ProblemRule rule, string what, string remedy)
    {
        if (!IsFull)
            Add(new Problem(file, at, rule, what, remedy));
    }

    /// <summary>Adds a problem of this file that was found before.</summary>
    public void Add(Problem problem)
    {
        if (!IsFull)
            _found.Add(problem);
    }
}
