using System.Text.RegularExpressions;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Search;

/// <summary>
/// Keeps for editors the words of searches that found nothing, and of other searches each word that no page has. Nothing about the visitor
/// is kept, and nothing that looks like an address or a number of theirs. Visitors never wait for it, and it never holds up more than it is
/// worth.
/// </summary>
internal sealed partial class FailedSearches(
    IServiceScopeFactory scopes,
    SiteDay day,
    StorePlace place,
    TimeProvider clock,
    ILogger<FailedSearches> logger
) : BackgroundWork(clock, logger)
{
    /// <summary>How many different searches are kept; when there are as many, the rarest and oldest makes room.</summary>
    public const int MostKept = 5_000;

    /// <summary>How long one is kept after it was last seen, in days.</summary>
    public const int DaysKept = 365;

    /// <summary>The digits of a year. More may be a telephone number or a date of birth.</summary>
    private const int MostDigits = 4;

    private readonly Backoff _tellAgain = new(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
    private DateTimeOffset _tellFrom;
    private int _lost;
    private readonly Channel<string> _waiting = Channel.CreateBounded<string>(
        new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Notes a search that found nothing, or a word of one that no page has.</summary>
    public void Note(string words)
    {
        if (ToKeep(words) is { } kept)
            _waiting.Writer.TryWrite(kept);
    }

    /// <summary>What is kept of a search; null when it is nothing.</summary>
    internal static string? ToKeep(string words)
    {
        if (
            words.Contains('@', StringComparison.Ordinal)
            || words.Count(char.IsDigit) > MostDigits
            || !words.Any(char.IsLetter)
            || Postcode.IsMatch(words)
        )
            return null;
        var plain = words.ToLowerInvariant();
        if (plain.Length <= FailedSearch.MaxLength)
            return plain;
        // Not through the middle of a character.
        return plain[..(char.IsHighSurrogate(plain[FailedSearch.MaxLength - 1]) ? FailedSearch.MaxLength - 1 : FailedSearch.MaxLength)]
            .TrimEnd();
    }

    /// <inheritdoc />
    protected override string Name => "Noting searches that found nothing";

    /// <inheritdoc />
    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        await foreach (var words in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            // That the store can only be read was said when it was found out.
            if (place.ReadOnlyReason is null)
                await KeepAsync(words, stoppingToken);
        }
    }

    private async Task KeepAsync(string words, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CareersContext>();
            var today = day.Today;
            if (await CountAsync(context, words, today, stoppingToken))
                return;
            var oldest = today.AddDays(-DaysKept);
            await context.FailedSearches.Where(search => search.LastOn < oldest).ExecuteDeleteAsync(stoppingToken);
            if (await context.FailedSearches.CountAsync(stoppingToken) >= MostKept)
                await context
                    .FailedSearches.OrderBy(search => search.Times)
                    .ThenBy(search => search.LastOn)
                    .ThenBy(search => search.Words)
                    .Take(1)
                    .ExecuteDeleteAsync(stoppingToken);
            context.Add(
                new FailedSearch
                {
                    Words = words,
                    Times = 1,
                    FirstOn = today,
                    LastOn = today,
                }
            );
            try
            {
                await context.SaveChangesAsync(stoppingToken);
            }
            catch (DbUpdateException error)
            {
                // Another instance was first, or the row could not be written.
                if (!await CountAsync(context, words, today, stoppingToken))
                    TellNotKept(error);
            }
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            TellNotKept(error);
        }
    }

    /// <summary>A store that cannot be written fails for each search: it is said now and then, with how many were lost.</summary>
    private void TellNotKept(Exception error)
    {
        _lost++;
        if (Clock.GetUtcNow() < _tellFrom)
            return;
        NotKept(logger, _lost, StoreFault.Explain(error) ?? error.Message);
        _tellFrom = Clock.GetUtcNow() + _tellAgain.Next();
        _lost = 0;
    }

    /// <summary>A British postcode.</summary>
    [GeneratedRegex(@"\b[a-z]{1,2}[0-9][a-z0-9]?\s*[0-9][a-z]{2}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Postcode { get; }

    private static async Task<bool> CountAsync(CareersContext context, string words, DateOnly today, CancellationToken stoppingToken) =>
        await context
            .FailedSearches.Where(search => search.Words == words)
            .ExecuteUpdateAsync(
                set => set.SetProperty(search => search.Times, search => search.Times + 1).SetProperty(search => search.LastOn, today),
                stoppingToken
            ) > 0;

    [LoggerMessage(LogLevel.Warning, "Searches that found nothing could not be noted: {Lost}. {Reason}")]
    private static partial void NotKept(ILogger logger, int lost, string reason);
}
