namespace ProbationCareers.Content.Reading;

/// <summary>An entry whose values contradict or need one another in ways that their types cannot say.</summary>
internal interface IConsistent
{
    /// <summary>What does not fit together.</summary>
    IEnumerable<Inconsistency> Inconsistencies();
}

/// <summary>One thing that does not fit together.</summary>
/// <param name="Property">The property where an editor should look; the problem is shown at its key.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">How to mend it, as a sentence.</param>
internal sealed record Inconsistency(string Property, string What, string Remedy);
