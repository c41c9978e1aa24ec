using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Sources;
using ProbationCareers.Web.Features.Wording;

namespace ProbationCareers.Web.Features.WhichRole;

/// <summary>A role as the page shows it.</summary>
/// <param name="Match">Its reasons.</param>
/// <param name="Role">The role.</param>
/// <param name="Facts">The facts of its page.</param>
/// <param name="Links">Every source by its key.</param>
internal sealed record RoleResult(RoleMatch Match, Role Role, IReadOnlyList<Fact> Facts, SourceLinks Links)
{
    /// <summary>The line above its title.</summary>
    public string Caption =>
        Role.PartOf is { } whole ? $"A type of {whole.Title.ToLowerInvariant()} work" : Role.PayBand?.Title ?? Role.Employer;

    /// <summary>Its pay.</summary>
    public Fact Pay => Facts.Find(FactKeys.Pay)!;

    /// <summary>The one reason for it: what its page says in short when nothing typed is left to say.</summary>
    public Point For => Match.Best is { } best ? PointOf(best) : new Point(Role.Summary, [new Link("Its page", Role.Address)]);

    /// <summary>
    /// The one reason against it. When it goes against no wish, a degree or a post that is needed first comes before what the work
    /// asks for.
    /// </summary>
    public Point Against =>
        Match.Worst is { } worst && (Match.Against.Any() || !IsHardToGetInto) ? PointOf(worst) : NeedsOf(Facts.Find(FactKeys.Needs)!);

    /// <summary>What to ask about, as no source says, in words; null when nothing is missing.</summary>
    public string? ToAskAbout
    {
        get
        {
            var names = Match.ToAskAbout.Select(reason => WorkWords.Of(reason.Preference.Aspect).Name).ToList();
            return names.Count == 0 ? null : Labels.Join(names);
        }
    }

    private bool IsHardToGetInto =>
        Facts.Find(FactKeys.Degree) is { Value: true } || Facts.Find(FactKeys.OpenFromOutside) is { Value: false };

    private Point PointOf(Reason reason) =>
        new(
            WorkWords.Sentence(reason.Preference.Aspect, reason.Fact?.Part ?? WorkPart.None),
            [reason.Fact?.SourceKey is { } key ? Links[key] : new Link("Its page", Role.Address)]
        );

    private static Point NeedsOf(Fact needs) => new($"What you need: {needs.Words}", needs.Sources);
}
