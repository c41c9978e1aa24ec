namespace ProbationCareers.Web.Features.Addresses;

/// <summary>What was typed, in the forms in which it is compared with every page.</summary>
internal sealed class TypedName
{
    /// <summary>The shortest word that says anything.</summary>
    private const int ShortestWord = 3;

    /// <summary>Takes the plain form of a path apart.</summary>
    public TypedName(string form)
    {
        Form = form;
        Name = form[(form.LastIndexOf('/') + 1)..];
        Squeezed = TypedAddress.Squeezed(Name);
        Words = [.. Name.Split('-').Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The whole path.</summary>
    public string Form { get; }

    /// <summary>The last part of it.</summary>
    public string Name { get; }

    /// <summary>That part without its hyphens.</summary>
    public string Squeezed { get; }

    /// <summary>The words of that part that say anything.</summary>
    public IReadOnlyList<string> Words { get; }
}
