using System.Text.RegularExpressions;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Earlier;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking.Changes;

/// <summary>
/// Looks at what a changed figure leaves behind: sentences beside it that still type its old date or cite its old source, a claim that
/// credits the old source with the new value, an old value that no one kept. All are warnings: only who writes knows which is right.
/// </summary>
internal sealed class FigureChangeChecker(
    ContentFolder folder,
    DataFiles files,
    IEnumerable<FigureDocument> figures,
    IReadOnlyList<Reference> references,
    EarlierContent earlier
)
{
    private readonly ILookup<string, Reference> _uses = references
        .Where(reference => reference.Kind == ReferenceKind.Figure)
        .ToLookup(reference => reference.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, TextAround> _texts = new(StringComparer.Ordinal);

    /// <summary>The warnings.</summary>
    public IEnumerable<Problem> Check() =>
        from figure in figures
        let before = earlier.Figures.GetValueOrDefault(figure.Key)
        where before is not null
        from warning in Kept(figure, before).Concat(before.Now == EarlierValue.Of(figure) ? [] : Beside(figure, before.Now))
        select warning;

    /// <summary>Whether every value that readers were told is the figure's own or in its history.</summary>
    private IEnumerable<Problem> Kept(FigureDocument figure, EarlierFigure before)
    {
        var (now, old) = (EarlierValue.Of(figure), before.Now);
        var said = FigureWords.Of(old.Value, old.ValueTo, before.Unit);
        if ((now.Value, now.ValueTo) != (old.Value, old.ValueTo) && (now with { Value = old.Value, ValueTo = old.ValueTo }) == old)
        {
            yield return At(
                figure,
                nameof(FigureValue.Value),
                ProblemRule.SameDateOtherValue,
                $"'{figure.Key}' was {said} in {earlier.Name} and has another value now, of the same date and from the same source.",
                "If you are correcting a typing mistake, there is nothing more to do. If the value is new, write its own date "
                    + "and source, and put the old value into 'history'."
            );
            yield break;
        }

        var kept = figure.History.Select(EarlierValue.Of).Append(now).ToList();
        foreach (var lost in before.History.Prepend(old).Where(value => !kept.Contains(value)))
        {
            yield return At(
                figure,
                figure.History.Count > 0 ? nameof(FigureDocument.History) : nameof(FigureValue.Value),
                ProblemRule.LostValue,
                $"{FigureWords.Of(lost.Value, lost.ValueTo, before.Unit)} of {FigureWords.DateOf(lost.Until, lost.Since)} from "
                    + $"'{lost.Source}', which '{figure.Key}' had in {earlier.Name}, is not in its history.",
                $"Add '- {{ value: {Written(lost.Value)}, {(lost.ValueTo is { } to ? $"valueTo: {Written(to)}, " : "")}"
                    + $"{(lost.Since is { } since ? $"period: {{ from: {since}, to: {lost.Until} }}" : $"asAt: {lost.Until}")}, "
                    + $"source: {lost.Source} }}' to 'history', unless it was wrong."
            );
        }
    }

    private IEnumerable<Problem> Beside(FigureDocument figure, EarlierValue old)
    {
        var now = EarlierValue.Of(figure);
        var date = (old.Until, old.Since) == (now.Until, now.Since) ? null : DateForms.Of((old.Until, old.Since), (now.Until, now.Since));
        var source = old.Source == now.Source ? null : SourceForm(old.Source);
        foreach (
            var (text, file) in Own(figure)
                .Concat(
                    _uses[figure.Key]
                        .DistinctBy(use => (use.File, use.At))
                        .SelectMany(use => Around(use).Select(piece => (piece, use.File)))
                )
                .Distinct()
        )
        {
            if (date?.Match(text.Text) is { Success: true } typed)
                yield return new Problem(
                    file,
                    text.PlaceOf(typed.Index),
                    ProblemRule.OldDateBeside,
                    $"'{typed.Value}' is next to '{figure.Key}', which was dated {FigureWords.DateOf(old.Until, old.Since)} in "
                        + $"{earlier.Name} and is now dated {FigureWords.DateOf(now.Until, now.Since)}.",
                    "Correct the date, or leave it if it is the date of something else. A figure's own date stands at the foot "
                        + "of the page by itself."
                );
            if (source?.Match(text.Text) is { Success: true } cited)
                yield return new Problem(
                    file,
                    text.PlaceOf(cited.Groups[1].Index),
                    ProblemRule.OldSourceBeside,
                    $"'{old.Source}' is named as the source beside '{figure.Key}', whose value is from '{now.Source}' now.",
                    $"Write '{now.Source}', or leave it if '{old.Source}' says the rest of the sentence."
                );
        }
    }

    /// <summary>The label and the note of the figure itself.</summary>
    private IEnumerable<(TextPiece Text, string File)> Own(FigureDocument figure)
    {
        foreach (var (property, text) in new[] { (nameof(FigureDocument.Label), figure.Label), (nameof(FigureValue.Note), figure.Note) })
        {
            if (text is null)
                continue;
            var (file, at) = files.PlaceOf(ReferenceKind.Figure, figure.Key, property);
            yield return (TextOf(file).LineFrom(at), file);
        }
    }

    private IEnumerable<TextPiece> Around(Reference use)
    {
        var text = TextOf(use.File);
        return text.IsYaml(use.At) ? [text.Entry(use.At)] : [text.Sentence(use.At)];
    }

    private TextAround TextOf(string file)
    {
        if (_texts.TryGetValue(file, out var text))
            return text;
        text = new TextAround([.. folder.LinesOf(file)], ContentFolder.KindOf(file) is not null);
        return _texts[file] = text;
    }

    private Problem At(FigureDocument figure, string property, ProblemRule rule, string what, string remedy)
    {
        var (file, at) = files.PlaceOf(ReferenceKind.Figure, figure.Key, property);
        return new Problem(file, at, rule, what, remedy);
    }

    /// <summary>A citation in a text, or a source in an entry.</summary>
    private static Regex SourceForm(string key) =>
        new($@"(?:\[\^|\bsource:\s*[""']?)({Regex.Escape(key)})(?=[\]""',}}\s]|$)", RegexOptions.CultureInvariant);

    private static string Written(decimal value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
