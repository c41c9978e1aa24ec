using System.Globalization;
using System.Text.RegularExpressions;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>
/// A page as its parts, each under the heading that readers know it by, so that two states of it can be compared. The values of
/// figures are left out: they are compared on their own.
/// </summary>
internal static partial class PageFacets
{
    /// <summary>What the list of sources is called.</summary>
    public const string Sources = "the sources";

    private const string Glance = "the box at the top";

    /// <summary>The parts of a page.</summary>
    public static Dictionary<string, string> Of(Page page)
    {
        var facets = new Dictionary<string, string>(StringComparer.Ordinal);
        Put(facets, "the summary", page.Summary);
        Put(facets, "the introduction", page.Introduction);
        foreach (var section in page.Sections.OrderBy(part => part.Position)) Put(facets, section.Heading, section.Html);
        foreach (var (kind, heading) in ItemHeadings)
            Put(facets, heading, page.Items.Where(item => item.Kind == kind).OrderBy(item => item.Position).Select(item => item.Text));
        Put(facets, "What you need", page.Requirements.OrderBy(part => part.Position)
            .Select(part => $"{part.Kind} {part.Text.Html} {part.Strength} {part.Level} {part.Years} {part.SourceKey}"));
        Put(facets, "More information", page.Links.OrderBy(part => part.Position).Select(part => $"{part.Title} {part.Url}"));
        Put(facets, "the roles that it is about", page.AboutRoles.OrderBy(part => part.Position).Select(part => part.RoleAddress));
        Put(facets, Sources, page.Sources.Select(part => part.SourceKey).Order(StringComparer.Ordinal));
        switch (page)
        {
            case Role role: PutRole(facets, role); break;
            case Pathway pathway: PutPathway(facets, pathway); break;
            case PayPage pay: PutPay(facets, pay); break;
            case WorkingEnvironment place: Put(facets, Glance, [place.Hours.Html, place.Caseload.Html, place.Travel.Html, place.HybridWorking.Html]); break;
            case Guide guide: PutGuide(facets, guide); break;
            case StoryPage story: Put(facets, "the account", [story.AccountKey, story.Teller]); break;
        }

        return facets;
    }

    private static readonly (PageItemKind Kind, string Heading)[] ItemHeadings =
    [
        (PageItemKind.OtherTitle, "other titles"),
        (PageItemKind.Task, "What you’ll do"),
        (PageItemKind.Skill, "Skills and knowledge"),
        (PageItemKind.Restriction, "Checks and restrictions"),
        (PageItemKind.Award, "What you earn on the way"),
        (PageItemKind.NotKnown, "What is not known"),
        (PageItemKind.WorkWith, "Who you work with"),
        (PageItemKind.Demand, "What is hard about it"),
        (PageItemKind.OnTheJob, "On the job"),
        (PageItemKind.ShowIt, "How to show it"),
    ];

    private static void PutRole(Dictionary<string, string> facets, Role role)
    {
        Put(facets, Glance, [
            role.ShortName, role.PartOfAddress, role.Employer, role.Status.ToString(), role.StatusNote?.Html, role.PayBandAddress, role.PayStartFigureKey,
            role.PayHighestFigureKey, role.PayIsUnconfirmed.ToString(), role.PayNote?.Html, role.WeekFigureKey, role.Evenings.ToString(),
            role.Weekends.ToString(), role.Nights.ToString(), role.Caseload.ToString(), role.CaseloadNote?.Html, role.YouNeed, role.HowLong,
            .. role.FactSources.OrderBy(part => part.Fact).Select(part => $"{part.Fact} {part.SourceKey}"),
        ]);
        Put(facets, "Where and when you’ll work", [role.HoursPattern.Html, role.Travel, .. role.Environments.OrderBy(part => part.Position).Select(part => part.EnvironmentAddress)]);
        Put(facets, "Who you work with", role.WorkWith.OrderBy(part => part.Position).Select(part => $"{part.Who} {part.SourceKey}"));
        Put(facets, "the sides of the work", role.Work.OrderBy(part => part.Aspect).Select(part => $"{part.Aspect} {part.Part} {part.SourceKey}"));
        Put(facets, "How to get in", role.Pathways.OrderBy(part => part.Position).Select(part => part.PathwayAddress));
        Put(facets, "Where it can lead", role.Steps.OrderBy(part => part.Position).Select(part => $"{part.NextRoleAddress} {part.PathwayAddress} {part.Text}"));
        Put(facets, "Related jobs", [
            .. role.Related.OrderBy(part => part.Position).Select(part => part.RelatedAddress),
            .. role.Families.OrderBy(part => part.Position).Select(part => part.Family.ToString())]);
    }

    private static void PutPathway(Dictionary<string, string> facets, Pathway pathway)
    {
        Put(facets, Glance, [
            pathway.Route.ToString(), pathway.From, pathway.ToAddress, pathway.Status.ToString(), pathway.OpensInWindows.ToString(), pathway.StatusNote?.Html,
            pathway.Closed?.ToString(), pathway.LengthFigureKey, pathway.LengthNote.Html, pathway.Employer, pathway.PayBandAddress, pathway.PayStartFigureKey,
            pathway.PayNote.Html, .. pathway.Origins.OrderBy(part => part.Position).Select(part => part.RoleAddress),
            .. pathway.Successors.OrderBy(part => part.Position).Select(part => part.SuccessorAddress)]);
        Put(facets, "what the route finder says", [
            pathway.FirstStep?.Html, pathway.RulesAreIncomplete.ToString(), .. pathway.Shorter.OrderBy(part => part.Position).Select(part => part.ShorterAddress),
            .. pathway.Requirements.OrderBy(part => part.Position).Select(part => $"{string.Join(' ', part.Met)} {string.Join(' ', part.Missing)} {string.Join(' ', part.Closes)} {part.Once} {part.HelpUrl}")]);
        Put(facets, "Step by step", pathway.Steps.OrderBy(part => part.Position)
            .Select(part => $"{part.Title} {part.Text.Html} {part.LengthFigureKey} {part.LinkTitle} {part.LinkUrl} {part.SourceKey} {part.IsUnconfirmed}"));
    }

    private static void PutPay(Dictionary<string, string> facets, PayPage pay)
    {
        Put(facets, Glance, [pay.Topic.ToString(), pay.Band?.ToString(CultureInfo.InvariantCulture), pay.InShort.Html, pay.LowestFigureKey, pay.HighestFigureKey]);
        Put(facets, "What we know", pay.Amounts.OrderBy(part => part.Position).Select(part => part.FigureKey));
        Put(facets, "What you get", pay.Benefits.OrderBy(part => part.Position).Select(part => $"{part.Title} {part.Text.Html} {part.SourceKey} {part.IsUnconfirmed}"));
    }

    private static void PutGuide(Dictionary<string, string> facets, Guide guide)
    {
        Put(facets, "the short answer", [guide.Topic.ToString(), guide.Question, guide.ShortAnswer.Html]);
        Put(facets, "Read next", [
            .. guide.Pathways.OrderBy(part => part.Position).Select(part => part.PathwayAddress),
            .. guide.ReadNext.OrderBy(part => part.Position).Select(part => part.NextAddress)]);
    }

    private static void Put(Dictionary<string, string> facets, string heading, IEnumerable<string?> parts) => Put(facets, heading, string.Join('\n', parts.Select(part => part ?? "")));

    /// <summary>Adds to a part, as several lists may stand under one heading; parts without words are left out.</summary>
    private static void Put(Dictionary<string, string> facets, string heading, string text)
    {
        var plain = Terms.Replace(Numbers.Replace(Figures.Replace(text, ""), ""), "$1");
        if (plain.Length > 0) facets[heading] = facets.GetValueOrDefault(heading) + "\n" + plain;
    }

    /// <summary>The values of figures.</summary>
    [GeneratedRegex("(?<=<(?:a|span) class=\"pc-figure[^>]*>)[^<]*", RegexOptions.CultureInvariant)]
    private static partial Regex Figures { get; }

    /// <summary>Words of the glossary where they are marked: which use of a word comes first is not what a page says.</summary>
    [GeneratedRegex("<a class=\"pc-term\"[^>]*>([^<]*)</a>", RegexOptions.CultureInvariant)]
    private static partial Regex Terms { get; }

    /// <summary>The numbers of sources, which change when another source comes before them.</summary>
    [GeneratedRegex("(?<=Source </span>)[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers { get; }
}
