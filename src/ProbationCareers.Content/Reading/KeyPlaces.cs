using System.Globalization;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>Where the keys of a file's entries stand, for what can be said of an entry only once other files are read.</summary>
internal sealed class KeyPlaces
{
    private readonly Dictionary<Position, IReadOnlyDictionary<string, Position>> _entries = [];

    /// <summary>Where the file's own entry starts, when it holds one and not a list.</summary>
    public Position Root { get; private set; } = Position.Start;

    /// <summary>Notes an entry.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="keys">The place of each key, by the name of its property.</param>
    public void Add(Position start, IReadOnlyDictionary<string, Position> keys)
    {
        _entries[start] = keys;
        Root = start; // The outermost entry is noted last.
    }

    /// <summary>Where a key of an entry stands; where the entry starts when it does not have that key.</summary>
    public Position Of(Position start, string property) => _entries.GetValueOrDefault(start)?.GetValueOrDefault(property, start) ?? start;

    /// <summary>Where an item of a list of an entry starts.</summary>
    public Position OfItem(Position start, string property, int index) =>
        _entries.GetValueOrDefault(start)?.TryGetValue(Item(property, index), out var at) == true ? at : Of(start, property);

    /// <summary>The name under which the place of an item is noted.</summary>
    internal static string Item(string property, int index) => string.Create(CultureInfo.InvariantCulture, $"{property}[{index}]");
}
