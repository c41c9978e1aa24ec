using ProbationCareers.Content;
using ProbationCareers.Content.Checking;
using ProbationCareers.Web.Features.Compare;
using ProbationCareers.Web.Features.Pay.Explorer;
using ProbationCareers.Web.Features.Roles;
using ProbationCareers.Web.Features.Search;

namespace ProbationCareers.Web.Tests.Features.Forms;

/// <summary>What the check lets stand after the question mark of a link is what the tools read.</summary>
public sealed class ToolQueriesTests
{
    [Fact]
    public void Fixed_KeysAndValues_AreThoseOfTheTools()
    {
        Of(SiteAddresses.Search).Keys.ShouldBe([SearchQuestion.TextKey, SearchQuestion.KindKey, SearchQuestion.PageKey], ignoreOrder: true);
        Of(SiteAddresses.Compare)
            .Keys.ShouldBe([CompareKind.Roles.Key, CompareKind.Pathways.Key, CompareQuestion.ShowKey], ignoreOrder: true);
        Of(SiteAddresses.Compare)[CompareQuestion.ShowKey].ShouldBe([CompareQuestion.Differences]);
        ToolQueries.MostCompared.ShouldBe(CompareQuestion.Most);
        Of("/pay")
            .Keys.ShouldBe(
                [PayQuestion.OfKey, PayQuestion.WhereKey, PayQuestion.HoursKey, PayQuestion.PerKey, PayQuestion.OnKey],
                ignoreOrder: true
            );
        Of("/pay")[PayQuestion.WhereKey].ShouldBe([PayQuestion.London, PayQuestion.Elsewhere]);
        Of("/pay")[PayQuestion.PerKey].ShouldBe([PayQuestion.Week, PayQuestion.Year]);
    }

    [Fact]
    public void Fixed_Roles_AreTheFieldsOfTheFilter()
    {
        var fields = RoleFilter.FieldsWith([]);

        Of("/roles").Keys.ShouldBe([.. fields.Select(field => field.Key), RoleFilter.OrderKey], ignoreOrder: true);
        foreach (var field in RoleFilter.Fields)
            Of("/roles")[field.Key].ShouldBe(field.Options.Select(option => option.Value), field.Key);
        Of("/roles")[RoleFilter.OrderKey].ShouldBe(RoleFilter.Orders.Select(order => order.Value));
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>?> Of(string address) => ToolQueries.Fixed[address];
}
