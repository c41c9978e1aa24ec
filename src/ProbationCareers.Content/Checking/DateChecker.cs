using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>A date as it stands in a file.</summary>
/// <param name="Property">The name of the key's property.</param>
/// <param name="From">The first day that it can mean.</param>
/// <param name="To">The last day that it can mean.</param>
/// <param name="At">Where it stands.</param>
internal readonly record struct WrittenDate(string Property, DateOnly From, DateOnly To, Position At);

/// <summary>Finds dates that are probably mistyped: something that has happened after today, or anything far off.</summary>
internal sealed class DateChecker(DateOnly today)
{
    /// <summary>How far ahead anything is planned, in years.</summary>
    private const int Ahead = 6;

    /// <summary>The first year of anything but of a source, and of a fact about the past.</summary>
    private const int First = 1990;

    /// <summary>The first year of a source, and of a fact about the past.</summary>
    private const int FirstOfAll = 1800;

    private static readonly HashSet<string> Planned =
    [
        nameof(PageDocument.ReviewBy),
        nameof(PageDocument.PublishFrom),
        nameof(PageDocument.PublishTo),
        nameof(CampaignDocument.Opened),
        nameof(CampaignDocument.Closes),
        nameof(CampaignDocument.Starts),
    ];

    /// <summary>The warnings of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="dates">The dates in it.</param>
    public IEnumerable<Problem> Check(string file, IEnumerable<WrittenDate> dates)
    {
        // Facts of the past and sources may be old: the probation service is older than any computer.
        var first = file == ContentFolder.SourcesFile || ContentFolder.IsFigures(file) ? FirstOfAll : First;
        foreach (var date in dates)
        {
            var key = YamlNames.OfKey(date.Property);
            if (Planned.Contains(date.Property))
            {
                if (date.From > today.AddYears(Ahead) && date.From.Year < DateOnly.MaxValue.Year)
                    yield return Of(date, $"'{key}' is more than {Ahead} years from now.", "Check the year.");
            }
            else if (date.From > (date.Property == nameof(FigurePeriod.To) ? today.AddYears(1) : today.AddDays(1)))
            {
                // A day's grace: today is counted in UTC, and it may be tomorrow already where an editor writes. A period may be under way.
                yield return Of(
                    date,
                    $"The date in '{key}' is in the future.",
                    "Check the year and the month: nothing can have been said or done after today."
                );
            }

            if (date.To.Year < (date.Property == nameof(SourceDocument.Looked) ? First : first))
                yield return Of(
                    date,
                    $"'{key}' is before {(date.Property == nameof(SourceDocument.Looked) ? First : first)}.",
                    "Check the year."
                );
        }

        Problem Of(WrittenDate date, string what, string remedy) => new(file, date.At, ProblemRule.UnlikelyDate, what, remedy);
    }

    /// <summary>
    /// Sources that are dated after the day on which someone looked at them, and figures that are too old for their kind.
    /// </summary>
    public IEnumerable<Problem> Check(ContentSet content, DataFiles files)
    {
        foreach (
            var source in content.Sources.Where(source =>
                source.Dated.Year is not null
                && source.Dated.Earliest > source.Looked.AddDays(1)
                && source.Dated.Earliest <= today.AddDays(1)
            )
        )
            yield return At(
                files.PlaceOf(ReferenceKind.Source, source.Key, nameof(SourceDocument.Dated)),
                $"The source is dated after {source.Looked:yyyy-MM-dd}, the day on which someone looked at it.",
                "Check 'dated' and 'looked'."
            );
        foreach (
            var figure in content.Figures.Where(figure =>
                figure.Kind is not (FigureKind.Past or FigureKind.Law) && figure.Until.Latest?.Year is >= FirstOfAll and < First
            )
        )
            yield return At(
                files.PlaceOf(ReferenceKind.Figure, figure.Key, nameof(FigureValue.AsAt)),
                $"The date of '{figure.Key}' is before {First}.",
                "Check the year. A fact about a time that is over has 'kind: past'."
            );
    }

    private static Problem At((string File, Position At) place, string what, string remedy) =>
        new(place.File, place.At, ProblemRule.UnlikelyDate, what, remedy);
}
