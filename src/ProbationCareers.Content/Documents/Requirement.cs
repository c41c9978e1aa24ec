using System.ComponentModel.DataAnnotations;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Documents;

/// <summary>One thing that a role or a pathway asks for, typed so that it can be compared and reasoned about.</summary>
public sealed record Requirement : IConsistent
{
    /// <summary>What kind of thing it is.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>What is asked for, in words.</summary>
    public required FigureText Text { get; init; }

    /// <summary>How firmly it is asked for.</summary>
    public required RequirementStrength Strength { get; init; }

    /// <summary>For a qualification: its level in the Regulated Qualifications Framework, 1 to 8.</summary>
    [Range(1, 8)]
    public int? Level { get; init; }

    /// <summary>For an age: years. For residence: years in the United Kingdom.</summary>
    [Range(1, 99)]
    public int? Years { get; init; }

    /// <summary>The source that says so.</summary>
    [RefersTo(ReferenceKind.Source)]
    public required string Source { get; init; }

    /// <summary>How the route finder reasons about it; without a rule it is shown and not judged.</summary>
    public RouteRule? Rule { get; init; }

    IEnumerable<Inconsistency> IConsistent.Inconsistencies()
    {
        if (Level is not null && Kind != RequirementKind.Qualification)
            yield return new(nameof(Level), "Only a qualification has a level.", "Take 'level' out, or set 'kind: qualification'.");
        if (Years is not null && Kind is not (RequirementKind.Age or RequirementKind.Residence))
            yield return new(
                nameof(Years),
                "Only an age or a time of residence has years.",
                "Take 'years' out, or set the kind that it belongs to."
            );
    }
}

/// <summary>Kinds of requirement.</summary>
public enum RequirementKind
{
    /// <summary>A school, college or university qualification.</summary>
    Qualification,

    /// <summary>Something done before, paid or not.</summary>
    Experience,

    /// <summary>Something you can do.</summary>
    Skill,

    /// <summary>A personal quality.</summary>
    Quality,

    /// <summary>Vetting or another check.</summary>
    Check,

    /// <summary>A lowest age.</summary>
    Age,

    /// <summary>A licence to drive.</summary>
    Licence,

    /// <summary>Time lived in the United Kingdom.</summary>
    Residence,

    /// <summary>The right to work in the United Kingdom, and nationality rules.</summary>
    RightToWork,

    /// <summary>A post that you have to be in already.</summary>
    Post,
}

/// <summary>How firmly something is asked for.</summary>
public enum RequirementStrength
{
    /// <summary>Everyone needs it.</summary>
    Required,

    /// <summary>Good sources disagree, or adverts vary.</summary>
    Varies,

    /// <summary>It helps and is not needed.</summary>
    Helpful,

    /// <summary>Only a weak or old source says so.</summary>
    Unconfirmed,
}
