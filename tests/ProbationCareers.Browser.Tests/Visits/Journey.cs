using Microsoft.Playwright;

namespace ProbationCareers.Browser.Tests.Visits;

/// <summary>
/// What a visitor who looks for a job does, with the keyboard alone: from the home page to a role, a way in and the pay.
/// Focus has to be seen at every stop.
/// </summary>
internal static class Journey
{
    /// <summary>Takes it.</summary>
    public static async Task TakeAsync(Visit visit, Screen screen)
    {
        var page = visit.Page;
        await visit.OpenAsync("/");

        await visit.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "See all jobs", Exact = true }));
        await visit.ShouldHaveArrivedAsync("/roles", "Roles");

        var role = page.Locator($"main .pc-card__link[href='{KindsOfPage.Role}']");
        var roleTitle = await role.InnerTextAsync();
        await visit.FollowAsync(role);
        await visit.ShouldHaveArrivedAsync(KindsOfPage.Role, roleTitle);

        await visit.UseContentsAsync(screen, "how-to-become");

        var pathway = page.Locator("main li:has(> p, > h3) > h3 > a[href^='/pathways/']").First;
        var (address, title) = (await pathway.GetAttributeAsync("href"), await pathway.InnerTextAsync());
        await visit.FollowAsync(pathway);
        await visit.ShouldHaveArrivedAsync(address!, title);

        await visit.FollowAsync((await visit.NavigationAsync()).GetByRole(AriaRole.Link, new() { Name = "Pay", Exact = true }));
        await visit.ShouldHaveArrivedAsync("/pay", "Pay and benefits");
    }

    /// <summary>The main navigation, opened where it is folded; without script, on a phone, the links at the foot.</summary>
    private static async Task<ILocator> NavigationAsync(this Visit visit)
    {
        var menu = visit.Page.Locator("[data-menu]");
        if (await menu.IsVisibleAsync())
            await menu.ClickAsync();
        var main = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        return await main.IsVisibleAsync() ? main : visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "All of the site" });
    }

    /// <summary>Goes to a section by the list of contents, which is folded on a phone.</summary>
    private static async Task UseContentsAsync(this Visit visit, Screen screen, string anchor)
    {
        var contents =
            screen == Screen.Desktop
                ? visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" })
                : visit.Page.GetByRole(AriaRole.Group).Filter(new() { HasText = "On this page" });
        if (screen != Screen.Desktop)
        {
            (await contents.Locator("a").First.IsVisibleAsync()).ShouldBeFalse("The contents are folded at first");
            await visit.FollowAsync(contents.Locator("summary"));
        }

        await visit.FollowAsync(contents.Locator($"a[href='#{anchor}']"));
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(new Uri(visit.Page.Url), "#" + anchor).AbsoluteUri);
        await Assertions.Expect(visit.Page.Locator("#" + anchor)).ToBeInViewportAsync();
    }

    private static async Task ShouldHaveArrivedAsync(this Visit visit, string address, string title)
    {
        // Expectations look again until they hold. Waiting for the navigation instead would miss one that is over already.
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(new Uri(visit.Page.Url), address).AbsoluteUri);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Contentinfo)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }
}
