using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>The keys that an entry of a type may have, worked out once from the type's properties.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    private RecordShape(Type type)
    {
        Keys = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && property.GetCustomAttribute<NotFrontMatterAttribute>() is null)
            .Select(property => new KeyShape(property))
            .ToFrozenDictionary(key => key.Name, StringComparer.Ordinal);
    }

    /// <summary>The keys by their written names.</summary>
    public FrozenDictionary<string, KeyShape> Keys { get; }

    /// <summary>The shape of a type.</summary>
    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, static key => new RecordShape(key));
}

/// <summary>One key: its name, its type and what its value has to keep to.</summary>
internal sealed class KeyShape(PropertyInfo property)
{
    /// <summary>The name in the file.</summary>
    public string Name { get; } = YamlNames.OfKey(property.Name);

    /// <summary>The property that holds its value.</summary>
    public PropertyInfo Property => property;

    /// <summary>The type of its value, or of each item of its list, without nullability.</summary>
    public Type ValueType { get; } = Nullable.GetUnderlyingType(ItemType(property.PropertyType)) ?? ItemType(property.PropertyType);

    /// <summary>Whether the value is a list.</summary>
    public bool IsList { get; } = ItemType(property.PropertyType) != property.PropertyType;

    /// <summary>Whether the key has to be there.</summary>
    public bool IsRequired { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>What its text names, if it names something.</summary>
    public ReferenceKind? RefersTo { get; } = property.GetCustomAttribute<RefersToAttribute>()?.Kind;

    /// <summary>The limits of its number.</summary>
    public RangeAttribute? Range { get; } = property.GetCustomAttribute<RangeAttribute>();

    /// <summary>The most characters that its text may have.</summary>
    public int? MaxLength { get; } = property.GetCustomAttribute<MaxLengthAttribute>()?.Length;

    /// <summary>Whether its text is an address outside the site.</summary>
    public bool IsWebAddress { get; } = property.IsDefined(typeof(WebAddressAttribute));

    /// <summary>What the figure that its text names has to count, if it names one.</summary>
    public Documents.FigureUnit? FigureUnit { get; } = property.GetCustomAttribute<FigureInAttribute>()?.Unit;

    /// <summary>Whether its text names a figure that the page shows.</summary>
    public bool IsShownFigure { get; } = property.IsDefined(typeof(ShownFigureAttribute)) || property.IsDefined(typeof(FigureInAttribute));

    /// <summary>Whether its text is the key of a figure that is being defined.</summary>
    public bool IsFigureKey { get; } = property.IsDefined(typeof(FigureKeyTextAttribute));

    /// <summary>Whether amounts in its text are in order.</summary>
    public bool MayHoldAmounts { get; } = property.IsDefined(typeof(MayHoldAmountsAttribute));

    /// <summary>Whether its text finds the page and is not shown.</summary>
    public bool IsSearchWord { get; } = property.IsDefined(typeof(SearchWordTextAttribute));

    /// <summary>Where on the page readers see it: the anchor of a fixed section, or words; null when it does not show.</summary>
    public string? ShownIn { get; } = property.GetCustomAttribute<ShownInAttribute>() is { } shown ? shown.Place : AuthoredParts.Glance;

    /// <summary>Whether the order of its list says nothing to readers.</summary>
    public bool IsInAnyOrder { get; } = property.GetCustomAttribute<ShownInAttribute>() is { InAnyOrder: true };

    /// <summary>Whether its text is a slug.</summary>
    public bool IsSlug { get; } = property.IsDefined(typeof(SlugTextAttribute));

    private static Type ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;
}
