using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Store.Entities;
using ProbationCareers.Store.Queries;

namespace ProbationCareers.Store.Tests.Catalogues;

public sealed class CatalogueReaderTests
{
    /// <summary>What a catalogue leaves in the store.</summary>
    private static readonly Type[] Left =
    [
        typeof(PageSection),
        typeof(Image),
        typeof(FailedSearch),
        typeof(PublishedAddress),
        typeof(Release),
        typeof(Change),
        typeof(ChangePage),
    ];

    [Fact]
    public async Task Read_Release_HoldsEveryRowOfEveryTableButThoseLeftInTheStore()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();
        var held = Reached(await store.ReadCatalogueAsync(), context.Model)
            .CountBy(row => Root(context.Model, row).ClrType)
            .ToDictionary(type => type.Key, type => type.Value);

        foreach (var type in context.Model.GetEntityTypes().Where(type => type.BaseType is null && !Left.Contains(type.ClrType)))
            held.GetValueOrDefault(type.ClrType).ShouldBe(await CountAsync(context, type.ClrType), type.ClrType.Name);
        held.Keys.Intersect(Left).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_Release_LinksEachRowWithWhatItNames()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        foreach (var row in Reached(await store.ReadCatalogueAsync(), context.Model))
        {
            foreach (
                var link in context
                    .Model.FindRuntimeEntityType(row.GetType())!
                    .GetNavigations()
                    .Where(link => !link.IsCollection && link.IsOnDependent)
            )
            {
                var isNamed = link.ForeignKey.Properties.All(property => property.PropertyInfo?.GetValue(row) is not null);
                (link.PropertyInfo!.GetValue(row) is not null).ShouldBe(isNamed, $"{row.GetType().Name}.{link.Name}");
            }
        }
    }

    [Fact]
    public async Task Read_Release_HasListsInTheirOrder()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        foreach (var page in (await store.ReadCatalogueAsync()).Pages)
        {
            foreach (
                var list in context
                    .Model.FindRuntimeEntityType(page.GetType())!
                    .GetNavigations()
                    .Where(link => link.IsCollection && !link.IsOnDependent)
            )
            {
                var parts = ((IEnumerable)list.PropertyInfo!.GetValue(page)!)
                    .OfType<IPagePart>()
                    .Where(part => part.PageAddress == page.Address);
                foreach (var kind in parts.GroupBy(KindOf))
                    kind.Select(part => part.Position).ShouldBe(Enumerable.Range(0, kind.Count()), $"{page.Address} {list.Name}");
            }
        }
    }

    [Fact]
    public async Task Read_PublishedMeanwhile_IsOneRelease()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();
        await using var snapshot = await context.ReadOneReleaseAsync(Stopping);
        var release = (await context.Releases.CurrentAsync(Stopping)).ShouldNotBeNull();
        store.Site.Replace("roles/officer.md", "\"Officer\"", "\"Another officer\"");
        (await store.PublishAsync()).ReleaseNumber.ShouldBe(2);

        var catalogue = await context.ReadCatalogueAsync(release, Stopping);

        catalogue.FindPage("/roles/officer")!.Title.ShouldBe("Officer");
        (await store.ReadCatalogueAsync()).FindPage("/roles/officer")!.Title.ShouldBe("Another officer");
    }

    [Fact]
    public async Task ReadText_Page_IsItsSectionsWithTheHashOfThePage()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        await using var context = store.Open();

        var text = (await context.ReadTextAsync("/roles/officer", Stopping)).ShouldNotBeNull();

        text.ContentHash.ShouldBe((await store.ReadCatalogueAsync()).FindPage("/roles/officer")!.ContentHash);
        text.Sections.Select(section => section.Position).ShouldBe(Enumerable.Range(0, text.Sections.Count));
        text.Sections.Count.ShouldBeGreaterThan(1);
        (await context.ReadTextAsync("/roles/nobody", Stopping)).ShouldBeNull();
        (await context.ReadTextsAsync(Stopping))["/roles/officer"]
            .Select(section => section.Anchor)
            .ShouldBe(text.Sections.Select(section => section.Anchor));
    }

    [Fact]
    public async Task Once_AskedForAtOnce_IsMadeOnce()
    {
        await using var store = await TemporaryStore.CreatePublishedAsync();
        var catalogue = await store.ReadCatalogueAsync();
        var made = 0;

        var titles = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ => Task.Run(() => catalogue.Once(of => new Titles(Interlocked.Increment(ref made), of.Pages.Count)), Stopping))
        );

        made.ShouldBe(1);
        titles.Distinct().ShouldHaveSingleItem().Count.ShouldBe(catalogue.Pages.Count);
    }

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    private static object? KindOf(IPagePart part) =>
        part switch
        {
            PageItem item => item.Kind,
            PageRelation relation => relation.Kind,
            _ => null,
        };

    private static IEntityType Root(IModel model, object row) => model.FindRuntimeEntityType(row.GetType())!.GetRootType();

    private static async Task<int> CountAsync(CareersContext context, Type type) =>
        await (Task<int>)
            typeof(CatalogueReaderTests)
                .GetMethod(nameof(CountRowsAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, [context])!;

    private static Task<int> CountRowsAsync<T>(CareersContext context)
        where T : class => context.Set<T>().CountAsync(Stopping);

    /// <summary>Every row that can be reached from the lists of a catalogue.</summary>
    private static HashSet<object> Reached(Catalogue catalogue, IModel model)
    {
        var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>(
            typeof(Catalogue)
                .GetProperties()
                .Where(list => list.Name != nameof(Catalogue.Release))
                .Select(list => list.GetValue(catalogue)!)
        );
        while (waiting.TryPop(out var next))
        {
            if (model.FindRuntimeEntityType(next.GetType()) is { } type)
            {
                if (!reached.Add(next))
                    continue;
                foreach (var link in type.GetNavigations())
                {
                    if (link.PropertyInfo!.GetValue(next) is { } linked)
                        waiting.Push(linked);
                }
            }
            else if (next is IEnumerable list and not string)
            {
                foreach (var item in list)
                    waiting.Push(item);
            }
        }

        return reached;
    }

    private sealed record Titles(int Made, int Count);
}
