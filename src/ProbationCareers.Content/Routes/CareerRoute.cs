using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Routes;

/// <summary>An answer that a rule names.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Key">Key of the answer.</param>
public sealed record RuleAnswer(string Question, string Key)
{
    /// <summary>Reads question.answer.</summary>
    public static RuleAnswer Parse(string text) => text.Split('.') is [var question, var key] ? new(question, key) : new(text, "");
}

/// <summary>A route with its rules.</summary>
public sealed record CareerRoute
{
    /// <summary>The address of its page.</summary>
    public required string Address { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public required PathwayStatus Status { get; init; }

    /// <summary>What it asks for.</summary>
    public required IReadOnlyList<RouteNeed> Needs { get; init; }

    /// <summary>Address of the role that it leads to.</summary>
    public string LeadsTo { get; init; } = "";

    /// <summary>Addresses of the roles that people come from; none for a route from outside.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Whether it is for people who are in a post of the service already.</summary>
    public bool IsForStaff => From.Count > 0;

    /// <summary>Whether no source that we found lists everything that it asks for.</summary>
    public bool RulesAreIncomplete { get; init; }

    /// <summary>Addresses of shorter routes to the same post, the shortest first.</summary>
    public IReadOnlyList<string> Shorter { get; init; } = [];

    /// <summary>Its place among routes of which nothing else sets one before the other.</summary>
    public int Order { get; init; }

    /// <summary>The questions that its rules name.</summary>
    public IReadOnlySet<string> Questions =>
        Needs.SelectMany(need => need.Named).Select(answer => answer.Question).ToHashSet(StringComparer.Ordinal);

    /// <summary>The route of a pathway.</summary>
    public static CareerRoute Of(PathwayDocument pathway) =>
        new()
        {
            Address = pathway.Address,
            Status = pathway.Status,
            LeadsTo = PageKind.Role.Address(pathway.To),
            From = [.. pathway.FromRoles.Select(slug => PageKind.Role.Address(slug))],
            RulesAreIncomplete = pathway.RulesIncomplete,
            Shorter = [.. pathway.ShorterRoutes.Select(slug => PageKind.Pathway.Address(slug))],
            Needs = [.. pathway.Requirements.Select(RouteNeed.Of)],
        };
}

/// <summary>Something that a route asks for.</summary>
public sealed record RouteNeed
{
    /// <summary>What, in words.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public RequirementKind Kind { get; init; } = RequirementKind.Quality;

    /// <summary>How firmly.</summary>
    public required RequirementStrength Strength { get; init; }

    /// <summary>Level of a qualification in the Regulated Qualifications Framework, 1 to 8; null when none is set.</summary>
    public int? Level { get; init; }

    /// <summary>Key of the source that says so.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Answers that meet it; none when no question is about it.</summary>
    public IReadOnlyList<RuleAnswer> Met { get; init; } = [];

    /// <summary>Answers after which it is missing, and can be got.</summary>
    public IReadOnlyList<RuleAnswer> Missing { get; init; } = [];

    /// <summary>Answers after which the route is not open.</summary>
    public IReadOnlyList<RuleAnswer> Closes { get; init; } = [];

    /// <summary>How people get it: follows "open once".</summary>
    public string? Once { get; init; }

    /// <summary>Address of the page that helps to get it.</summary>
    public string? Help { get; init; }

    /// <summary>Every answer that its rule names.</summary>
    public IEnumerable<RuleAnswer> Named => Met.Concat(Missing).Concat(Closes);

    /// <summary>The need of a requirement.</summary>
    public static RouteNeed Of(Requirement requirement) =>
        new()
        {
            Kind = requirement.Kind,
            Text = requirement.Text.Plain,
            Strength = requirement.Strength,
            Level = requirement.Level,
            SourceKey = requirement.Source,
            Met = [.. (requirement.Rule?.Met ?? []).Select(RuleAnswer.Parse)],
            Missing = [.. (requirement.Rule?.Missing ?? []).Select(RuleAnswer.Parse)],
            Closes = [.. (requirement.Rule?.Closes ?? []).Select(RuleAnswer.Parse)],
            Once = requirement.Rule?.Once,
            Help = requirement.Rule?.Help,
        };
}
