namespace ProbationCareers.Content.Reading;

/// <summary>
/// The names that the entries of some files have, whether or not an entry has a problem of its own: whoever names an entry that is
/// there and broken has done nothing wrong.
/// </summary>
/// <param name="Names">The names that can be read.</param>
/// <param name="AreAll">False when some name could not be read, so that of no name it can be said that it is not there.</param>
internal sealed record WrittenNames(IReadOnlySet<string> Names, bool AreAll)
{
    /// <summary>No names, and there are no others.</summary>
    public static WrittenNames None { get; } = new(new HashSet<string>(), true);

    /// <summary>Whether there is surely no entry of a name.</summary>
    public bool Lack(string name) => AreAll && !Names.Contains(name);

    /// <summary>The names of several files together.</summary>
    public static WrittenNames Of(IEnumerable<WrittenNames> files)
    {
        var all = files.ToList();
        return new(all.SelectMany(file => file.Names).ToHashSet(StringComparer.Ordinal), all.TrueForAll(file => file.AreAll));
    }
}
