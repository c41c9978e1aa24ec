namespace ProbationCareers.Content.Reading;

/// <summary>The text of a key names something else, which has to exist.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(ReferenceKind kind) : Attribute
{
    /// <summary>What it names.</summary>
    public ReferenceKind Kind => kind;
}

/// <summary>A property that does not come from the front matter.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotFrontMatterAttribute : Attribute;

/// <summary>The text of a key is an https or http address.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : Attribute;

/// <summary>The text of a key is a slug.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SlugTextAttribute : Attribute;

/// <summary>How a value is written in a file when it is not its name in lower case with hyphens.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WrittenAttribute(string text) : Attribute
{
    /// <summary>The text in the file.</summary>
    public string Text => text;
}

/// <summary>The text of a key is the key of a figure that is being defined.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FigureKeyTextAttribute : Attribute;

/// <summary>The text of a key names a figure that counts something in particular.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FigureInAttribute(Documents.FigureUnit unit) : Attribute
{
    /// <summary>What it has to count.</summary>
    public Documents.FigureUnit Unit => unit;
}

/// <summary>
/// Amounts in the text of a key are in order: it is someone else's, such as the title of a source, or has a date and a source beside it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MayHoldAmountsAttribute : Attribute;

/// <summary>The text of a key names a figure that the page shows, whatever it counts.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShownFigureAttribute : Attribute;

/// <summary>The text of a key finds the page in a search and is not shown: the page has to bear it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchWordTextAttribute : Attribute;

/// <summary>
/// Where on the page readers see what a key says, by which the list of changes names it: the anchor of a fixed section, or words.
/// </summary>
/// <param name="place">The anchor or the words; null when it does not show on the page.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShownInAttribute(string? place) : Attribute
{
    /// <summary>The anchor or the words.</summary>
    public string? Place => place;

    /// <summary>Whether the order of a list says nothing to readers.</summary>
    public bool InAnyOrder { get; init; }
}
