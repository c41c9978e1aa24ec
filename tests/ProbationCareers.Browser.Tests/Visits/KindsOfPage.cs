using System.Net;
using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>One page of every kind: whatever holds for these holds for the templates that all pages are made with.</summary>
public static class KindsOfPage
{
    /// <summary>A role with everything that a role can have.</summary>
    public const string Role = "/roles/probation-services-officer";

    /// <summary>A guide with figures, words and sources that differ.</summary>
    public const string Guide = "/guides/training-as-a-probation-officer";

    /// <summary>An address that nothing answers to.</summary>
    public const string Missing = "/roles/no-such-role";

    /// <summary>Their addresses.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/",
        "/roles",
        Role,
        // What a page rests on.
        Role + "/evidence",
        // A type of work within a role.
        "/roles/court-officer",
        // A role without a recent pay figure.
        "/roles/case-administrator",
        "/pathways",
        "/pathways/pqip-21-months",
        // A closed route.
        "/pathways/graduate-diploma-in-community-justice",
        "/pay",
        // The pay explorer's answer, and what it says when it cannot use an address.
        "/pay?of=probation-officer&where=london&hours=22",
        "/pay?of=band-9&where=mars",
        "/search",
        "/search?q=can+i+join+with+a+criminal+record",
        "/search?q=xyzzyq",
        "/compare",
        "/compare?roles=probation-officer&roles=court-officer&roles=case-administrator&roles=victim-liaison-officer",
        "/compare?pathways=pqip-15-months&pathways=pqip-21-months",
        "/roles?degree=not-needed&caseload=own",
        "/find-your-route",
        "/find-your-route?qualification=level-3&experience=unpaid&age=adult&right-to-work=have"
            + "&residence=whole&post=elsewhere&forces=never&driving=manual",
        "/which-role",
        "/which-role?court=yes&cases=none&times=office&words=speaking",
        "/pay/band-3",
        "/pay/leave",
        "/pay/other-benefits",
        "/working-environments",
        "/working-environments/approved-premises",
        "/skills",
        "/skills/empathy",
        "/guides",
        Guide,
        "/stories",
        "/glossary",
        "/figures",
        "/changes",
        "/sources",
        // A source with figures, earlier values, answers, pages and words.
        "/sources/hub-pay-qa",
        "/privacy",
        "/cookies",
        "/accessibility",
        "/licence",
        Missing,
    ];

    /// <summary>The same for theories.</summary>
    public static TheoryData<string> All => [.. Addresses];

    /// <summary>Opens a page, which is missing only when it is meant to be.</summary>
    public static Task OpenKindAsync(this Visit visit, string address, WaitUntilState until = WaitUntilState.Load) =>
        visit.OpenAsync(address, address == Missing ? HttpStatusCode.NotFound : HttpStatusCode.OK, until);
}
