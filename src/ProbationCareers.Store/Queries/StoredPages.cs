using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Queries;

/// <summary>Reads whole pages, with every part.</summary>
internal static class StoredPages
{
    /// <summary>A page with its parts; null when the store has none at the address.</summary>
    public static async Task<Page?> StoredPageAsync(this CareersContext context, string address, PageKind kind, CancellationToken cancellationToken)
    {
        return kind switch
        {
            PageKind.Role => await FindAsync(context.Roles
                .Include(role => role.Environments).Include(role => role.Pathways).Include(role => role.Steps).Include(role => role.Related).Include(role => role.Families)
                .Include(role => role.FactSources).Include(role => role.WorkWith).Include(role => role.Work)),
            PageKind.Pathway => await FindAsync(context.Pathways.Include(pathway => pathway.Steps).Include(pathway => pathway.Origins).Include(pathway => pathway.Successors)
                .Include(pathway => pathway.Shorter)),
            PageKind.Pay => await FindAsync(context.PayPages.Include(pay => pay.Amounts).Include(pay => pay.Benefits)),
            PageKind.WorkingEnvironment => await FindAsync(context.WorkingEnvironments),
            PageKind.Skill => await FindAsync(context.Skills),
            PageKind.Guide => await FindAsync(context.Guides.Include(guide => guide.Pathways).Include(guide => guide.ReadNext)),
            PageKind.Story => await FindAsync(context.Stories),
            PageKind.Site => await FindAsync(context.SitePages),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of page."),
        };

        async Task<Page?> FindAsync<TPage>(IQueryable<TPage> pages)
            where TPage : Page => await pages.AsNoTracking()
                .Include(page => page.Sections).Include(page => page.Sources).Include(page => page.Items).Include(page => page.Requirements)
                .Include(page => page.Links).Include(page => page.AboutRoles)
                .OrderBy(page => page.Address)
                .SingleOrDefaultAsync(page => page.Address == address, cancellationToken);
    }
}
