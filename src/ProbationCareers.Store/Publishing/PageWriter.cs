using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>Empties every table of page parts of the rows of some pages, before they are written anew.</summary>
internal sealed class PageWriter(CareersContext context)
{
    private static readonly MethodInfo RemoveMethod = typeof(PageWriter).GetMethod(
        nameof(RemoveAsync),
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    /// <summary>Removes the parts of some pages.</summary>
    public async Task RemovePartsAsync(IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        foreach (var part in context.Model.GetEntityTypes().Where(type => typeof(IPagePart).IsAssignableFrom(type.ClrType)))
            await (Task)RemoveMethod.MakeGenericMethod(part.ClrType).Invoke(this, [addresses, cancellationToken])!;
    }

    private Task<int> RemoveAsync<TPart>(IReadOnlyList<string> addresses, CancellationToken cancellationToken)
        where TPart : class, IPagePart =>
        context.Set<TPart>().Where(part => addresses.Contains(part.PageAddress)).ExecuteDeleteAsync(cancellationToken);
}
