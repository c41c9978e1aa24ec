using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content;

namespace ProbationCareers.Store.Publishing;

/// <summary>Writes everything of a release that is not a page. Rows that are the same are left alone.</summary>
internal sealed class DataWriter(CareersContext context)
{
    private readonly List<object> _unused = [];

    /// <summary>Writes sources, figures, claims, terms, questions, synonyms, redirects, campaigns, images and settings.</summary>
    public async Task WriteAsync(ContentSet content, CancellationToken cancellationToken)
    {
        var (settings, links, indexes, licences) = SettingsMapper.Map(content.Settings);
        await WriteRowsAsync(content.Sources.Select(DataMapper.Map), source => source.Key, cancellationToken);
        await WriteRowsAsync(content.Figures.Select(DataMapper.Map), figure => figure.Key, cancellationToken);
        await WriteRowsAsync(content.Figures.SelectMany(DataMapper.History), past => (past.FigureKey, past.Position), cancellationToken);
        await WriteRowsAsync(content.Claims.Select(DataMapper.Map), claim => claim.Key, cancellationToken);
        await WriteRowsAsync(
            content.Claims.SelectMany(DataMapper.Answers),
            answer => (answer.ClaimKey, answer.Position),
            cancellationToken
        );
        await WriteRowsAsync(content.Terms.Select(DataMapper.Map), term => term.Key, cancellationToken);
        await WriteRowsAsync(content.Terms.SelectMany(DataMapper.Forms), form => (form.TermKey, form.Position), cancellationToken);
        await WriteRowsAsync(
            content.Terms.SelectMany(DataMapper.Related),
            relation => (relation.TermKey, relation.Position),
            cancellationToken
        );
        await WriteRowsAsync(DataMapper.Map(content.RouteQuestions), question => question.Key, cancellationToken);
        await WriteRowsAsync(
            content.RouteQuestions.SelectMany(DataMapper.Answers),
            answer => (answer.QuestionKey, answer.Key),
            cancellationToken
        );
        await WriteRowsAsync(DataMapper.Map(content.WorkQuestions), question => question.Key, cancellationToken);
        await WriteRowsAsync(
            content.WorkQuestions.SelectMany(DataMapper.Answers),
            answer => (answer.QuestionKey, answer.Key),
            cancellationToken
        );
        await WriteRowsAsync(DataMapper.Map(content.Synonyms), synonym => synonym.Position, cancellationToken);
        await WriteRowsAsync(content.Redirects.Select(DataMapper.Map), redirect => redirect.FromAddress, cancellationToken);
        await WriteRowsAsync(content.Campaigns.Select(DataMapper.Map), campaign => campaign.Key, cancellationToken);
        await WriteRowsAsync(content.Images.Select(DataMapper.Map), image => image.Address, cancellationToken);
        await WriteRowsAsync([settings], row => row.Id, cancellationToken);
        await WriteRowsAsync(links, link => (link.Place, link.Position), cancellationToken);
        await WriteRowsAsync(indexes, index => index.Kind, cancellationToken);
        await WriteRowsAsync(licences, licence => licence.Licence, cancellationToken);
    }

    /// <summary>Removes the rows that are not in the release; to be called when no page refers to them any more.</summary>
    public async Task RemoveUnusedAsync(CancellationToken cancellationToken)
    {
        context.RemoveRange(_unused);
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task WriteRowsAsync<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> keyOf, CancellationToken cancellationToken)
        where TRow : class
        where TKey : notnull
    {
        var stored = await context.Set<TRow>().ToDictionaryAsync(keyOf, cancellationToken);
        foreach (var row in rows)
        {
            if (stored.Remove(keyOf(row), out var existing))
                context.Entry(existing).CurrentValues.SetValues(row);
            else
                context.Add(row);
        }

        _unused.AddRange(stored.Values);
    }
}
