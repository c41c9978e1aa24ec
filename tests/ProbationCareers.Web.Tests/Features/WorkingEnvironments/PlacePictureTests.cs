using System.Xml.Linq;
using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.Features.WorkingEnvironments;

/// <summary>The drawings of the places where the work is done.</summary>
public sealed class PlacePictureTests(SiteFixture fixture)
{
    [Fact]
    public async Task Sprite_EachPicture_HasItsShapesAndItsLights()
    {
        var sprite = await CrawledPage.GetAsync(fixture.Site, "/places.svg");

        var symbols = XDocument.Parse(sprite.Html).Root!.Elements().Select(symbol => symbol.Attribute("id")?.Value);

        symbols.ShouldBe(
            Enum.GetValues<PlacePicture>().Select(picture => YamlNames.Of(picture)).SelectMany(name => new[] { name, $"{name}-lights" }),
            ignoreOrder: true
        );
    }

    [Fact]
    public void Page_WithAPicture_ShowsItAndTheHomePageShowsAll()
    {
        foreach (var place in fixture.Content.Pages.OfType<WorkingEnvironmentDocument>())
        {
            var uses = fixture.Page(place.Address).All(".pc-picture use").Select(use => use.GetAttribute("href"));
            uses.ShouldBe(
                place.Picture is { } picture ? [$"/places.svg#{YamlNames.Of(picture)}", $"/places.svg#{YamlNames.Of(picture)}-lights"] : []
            );
        }

        fixture
            .Page("/")
            .All(".pc-picture svg")
            .Count.ShouldBe(
                fixture
                    .Content.Pages.OfType<WorkingEnvironmentDocument>()
                    .Select(place => place.Picture)
                    .OfType<PlacePicture>()
                    .Distinct()
                    .Count()
            );
    }
}
