using System.Globalization;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Facts;
using ProbationCareers.Web.Features.Forms;
using ProbationCareers.Web.Features.Links;

namespace ProbationCareers.Web.Features.Roles;

/// <summary>
/// What a reader wants of a role. It all stands in the address. What no source says is never taken for a no: such roles are shown
/// apart.
/// </summary>
/// <param name="Wanted">What is asked for, by key.</param>
/// <param name="Order">The order of the list.</param>
/// <param name="Problems">What in the address could not be used, in words.</param>
/// <param name="Catalogue">The release whose roles are asked for.</param>
internal sealed record RoleFilter(
    IReadOnlyDictionary<string, RoleOption> Wanted,
    RoleOption Order,
    IReadOnlyList<string> Problems,
    Catalogue Catalogue
)
{
    /// <summary>The key of the order.</summary>
    public const string OrderKey = "order";

    /// <summary>The key of the least pay.</summary>
    private const string PayKey = "pay";

    /// <summary>The orders; the first is that of the page as it stands.</summary>
    public static IReadOnlyList<RoleOption> Orders { get; } =
    [
        new("asked", "Most asked about first", _ => Fit.Yes),
        new("band", "Highest band first", _ => Fit.Yes),
        new("pay", "Highest pay first", _ => Fit.Yes),
        new("title", "Name", _ => Fit.Yes),
    ];

    /// <summary>What can be asked for, but for places.</summary>
    public static IReadOnlyList<RoleField> Fields { get; } =
    [
        new(
            PayKey,
            "Pay from",
            [
                .. new[] { 24000, 26000, 28000, 30000, 35000 }.Select(pounds => new RoleOption(
                    pounds.ToString(CultureInfo.InvariantCulture),
                    $"£{pounds.ToString("#,0", CultureInfo.InvariantCulture)} or more",
                    facts => PaysAtLeast(facts, pounds)
                )),
            ]
        ),
        new(
            "degree",
            "Degree",
            [
                new("not-needed", "No degree needed", facts => Is(facts, FactKeys.Degree, false)),
                new("needed", "Degree needed", facts => Is(facts, FactKeys.Degree, true)),
            ]
        ),
        new(
            "caseload",
            "Caseload",
            [
                new("own", "A caseload of my own", facts => Holds(facts, CaseloadKind.Own)),
                new("supports", "Work on colleagues’ cases", facts => Holds(facts, CaseloadKind.Supports)),
                new("none", "No caseload", facts => Holds(facts, CaseloadKind.None)),
            ]
        ),
        new(
            "evenings",
            "Evenings",
            [
                new("some", "Some evenings", facts => Is(facts, FactKeys.Evenings, true)),
                new("none", "No evenings", facts => Is(facts, FactKeys.Evenings, false)),
            ]
        ),
        new(
            "prison",
            "Prison",
            [
                new("inside", "Inside a prison", facts => Is(facts, FactKeys.InsidePrison, true)),
                new("outside", "Not inside a prison", facts => Is(facts, FactKeys.InsidePrison, false)),
            ]
        ),
        new(
            "entry",
            "Where you start from",
            [
                new("outside", "Open to people from outside", facts => Is(facts, FactKeys.OpenFromOutside, true)),
                new("inside", "For people in post already", facts => Is(facts, FactKeys.OpenFromOutside, false)),
            ]
        ),
    ];

    /// <summary>Whether anything is asked for.</summary>
    public bool IsAsked => Wanted.Count > 0;

    /// <summary>What can be asked for, the places of the content with it.</summary>
    public static IReadOnlyList<RoleField> FieldsWith(IEnumerable<Link> places) =>
        [.. Fields, new("place", "Place", [.. places.Select(PlaceOption)])];

    /// <summary>Reads the address.</summary>
    public static RoleFilter Read(IQueryCollection query, IEnumerable<Link> places, Catalogue catalogue)
    {
        var problems = new List<string>();
        var wanted = new Dictionary<string, RoleOption>(StringComparer.Ordinal);
        var fields = FieldsWith(places);
        foreach (var field in fields)
        {
            if (QueryReader.One(query, field.Key) is not { } value)
                continue;
            if (field.Options.FirstOrDefault(option => option.Value == Plain(field, value)) is { } option)
                wanted[field.Key] = option;
            else
                problems.Add($"“{value}” is not one of the choices under “{field.Label}”. We left it out.");
        }

        problems.AddRange(QueryReader.LeftOut(query, fields.Select(field => field.Key).Append(OrderKey)));
        var order = QueryReader.One(query, OrderKey);
        if (order is not null && Orders.All(known => known.Value != order))
            problems.Add($"“{order}” is not an order that we know.");
        return new RoleFilter(wanted, Orders.FirstOrDefault(known => known.Value == order) ?? Orders[0], problems, catalogue);
    }

    /// <summary>Whether a role is as asked: the least of its answers counts.</summary>
    public Fit Fits(Role role)
    {
        var facts = PageFacts.Of(role, Catalogue);
        return Wanted.Count == 0 ? Fit.Yes : Wanted.Values.Min(option => option.Fits(facts));
    }

    /// <summary>The roles in the order asked for.</summary>
    public IReadOnlyList<Role> Sort(IEnumerable<Role> roles) =>
        [
            .. Order.Value switch
            {
                "title" => roles.OrderBy(role => role.Title, AlphabeticalOrder.ForReaders),
                "pay" => roles
                    .OrderByDescending(role => LowestPay(PageFacts.Of(role, Catalogue)) ?? 0)
                    .ThenBy(role => role.Title, AlphabeticalOrder.ForReaders),
                "band" => roles.OrderByDescending(role => role.PayBand?.Band ?? 0).ThenBy(role => role.Title, AlphabeticalOrder.ForReaders),
                // What readers ask about is what guides, skills and accounts are about.
                _ => roles.OrderByDescending(role => role.AboutIt.Count()).ThenBy(role => role.Title, AlphabeticalOrder.ForReaders),
            },
        ];

    /// <summary>The same as a query, for links.</summary>
    public QueryString ToQuery() => Query(Wanted);

    /// <summary>The address without one of the things asked for.</summary>
    public string Without(RoleOption left) =>
        $"{SiteAddresses.Index(PageKind.Role)}{Query(Wanted.Where(wanted => wanted.Value != left))}#results";

    private QueryString Query(IEnumerable<KeyValuePair<string, RoleOption>> wanted)
    {
        var query = wanted.Aggregate(QueryString.Empty, (so, pair) => so.Add(pair.Key, pair.Value.Value));
        return Order == Orders[0] ? query : query.Add(OrderKey, Order.Value);
    }

    /// <summary>An amount as the site's own addresses have it; everything else as it stands.</summary>
    private static string Plain(RoleField field, string value) =>
        field.Key == PayKey && NumberInput.ReadPounds(value) is { } pounds ? pounds.ToString(CultureInfo.InvariantCulture) : value;

    private static RoleOption PlaceOption(Link place) =>
        new(place.Address[(place.Address.LastIndexOf('/') + 1)..], place.Title, facts => IsAt(facts, place.Address));

    private static Fit IsAt(IReadOnlyList<Fact> facts, string place) =>
        facts.Find(FactKeys.Place) switch
        {
            { IsMissing: false, Links: var places } => places.Any(known => known.Address == place) ? Fit.Yes : Fit.No,
            _ => Fit.NotKnown,
        };

    private static decimal? LowestPay(IReadOnlyList<Fact> facts) => facts.Find(FactKeys.Pay)?.Value as decimal?;

    private static Fit PaysAtLeast(IReadOnlyList<Fact> facts, int pounds) =>
        LowestPay(facts) is not { } lowest ? Fit.NotKnown
        : lowest >= pounds ? Fit.Yes
        : Fit.No;

    private static Fit Holds(IReadOnlyList<Fact> facts, CaseloadKind wanted) =>
        facts.Find(FactKeys.Caseload)?.Value switch
        {
            CaseloadKind known when known == wanted => Fit.Yes,
            CaseloadKind known when known != CaseloadKind.Varies => Fit.No,
            _ => Fit.NotKnown,
        };

    private static Fit Is(IReadOnlyList<Fact> facts, string key, bool wanted) =>
        facts.Find(key)?.Value switch
        {
            bool known => known == wanted ? Fit.Yes : Fit.No,
            _ => Fit.NotKnown,
        };
}
