using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Web.Features.Shared;

/// <summary>Asks for what pages of every kind show.</summary>
internal static class PageQueries
{
    /// <summary>The body of a page; null when there is no such page.</summary>
    public static async Task<PageBody?> BodyAsync(this CareersContext context, string address, FigureBook book, CancellationToken cancellationToken)
    {
        var body = await context.Pages.AsNoTracking()
            .Where(page => page.Address == address)
            .OrderBy(page => page.Address)
            .Select(page => new PageBody
            {
                Address = page.Address,
                Title = page.Title,
                Summary = page.Summary,
                Introduction = page.Introduction,
                Reviewed = page.Reviewed,
                ReviewBy = page.ReviewBy,
                Owner = page.Owner,
                IsDraft = page.IsDraft,
                PublishFrom = page.PublishFrom,
                PublishTo = page.PublishTo,
                Sections = page.Sections.OrderBy(part => part.Position).Select(part => new SectionPart(part.Anchor, part.Heading, part.Html)).ToList(),
                Sources = page.Sources.OrderBy(part => part.Position).Select(part => new SourcePart
                {
                    Key = part.Source!.Key,
                    Title = part.Source.Title,
                    Publisher = part.Source.Publisher,
                    Url = part.Source.Url,
                    Licence = part.Source.Licence,
                    Dated = part.Source.Dated,
                    DateNote = part.Source.DateNote,
                    Sure = part.Source.Sure,
                }).ToList(),
                Figures = page.Figures.OrderBy(part => part.Position).Select(part => new FigureEntry
                {
                    Anchor = part.Anchor,
                    Label = part.Label,
                    Text = part.Text,
                    WorkedOut = part.WorkedOut,
                    Keys = part.Parts.OrderBy(key => key.Position).Select(key => key.FigureKey).ToList(),
                }).ToList(),
                Terms = page.Terms
                    .Select(part => new TermPart(part.TermKey, part.Term!.Name, part.Term.ShortForm, part.Term.Meaning)).ToList(),
                Items = page.Items.Where(part => part.Kind != PageItemKind.SearchWord).OrderBy(part => part.Position).Select(part => new ItemPart(part.Kind, part.Text)).ToList(),
                Requirements = page.Requirements.OrderBy(part => part.Position)
                    .Select(part => new RequirementPart(part.Kind, part.Text, part.Strength, part.Level, part.Years, part.SourceKey)).ToList(),
                Links = page.Links.OrderBy(part => part.Position).Select(part => new LinkPart(part.Title, part.Url)).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return body is null
            ? null
            : body with
            {
                Book = book,
                Terms = body.Terms.InAlphabeticalOrder(term => term.Name, term => term.Key),
                Licences = await context.Licences.AsNoTracking().OrderBy(statement => statement.Licence).ToListAsync(cancellationToken),
            };
    }

    /// <summary>What the index page of a kind says.</summary>
    public static Task<IndexText> IndexTextAsync(this CareersContext context, PageKind kind, CancellationToken cancellationToken) =>
        context.IndexTexts.AsNoTracking().SingleAsync(index => index.Kind == kind, cancellationToken);
}
