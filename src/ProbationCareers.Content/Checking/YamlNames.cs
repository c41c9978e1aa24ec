using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>How names of the code are written in content files: keys in camelCase, values in lower-case-with-hyphens.</summary>
public static class YamlNames
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, object>> Values = new();

    /// <summary>The written form of an enumeration's value: <c>RightToWork</c> is right-to-work.</summary>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return value.GetType().GetField(name)?.GetCustomAttribute<WrittenAttribute>()?.Text ?? Hyphenated(name);
    }

    /// <summary>The written form of a property: <c>ReviewBy</c> is reviewBy.</summary>
    internal static string OfKey(string propertyName) => char.ToLowerInvariant(propertyName[0]) + propertyName[1..];

    /// <summary>Every value of an enumeration by its written form.</summary>
    internal static FrozenDictionary<string, object> ValuesOf(Type enumeration) =>
        Values.GetOrAdd(
            enumeration,
            static type => Enum.GetValues(type).Cast<Enum>().ToFrozenDictionary(Of, object (value) => value, StringComparer.Ordinal)
        );

    private static string Hyphenated(string name)
    {
        var written = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && written.Length > 0)
                written.Append('-');
            written.Append(char.ToLowerInvariant(letter));
        }

        return written.ToString();
    }
}
