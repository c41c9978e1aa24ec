using System.Collections.Frozen;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>Every key that any content file may have.</summary>
internal static class KnownKeys
{
    private static readonly FrozenSet<string> All = Collect().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether some kind of file has a key.</summary>
    public static bool Contains(string word) => All.Contains(word);

    private static HashSet<string> Collect()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([
            .. Enum.GetValues<PageKind>().Select(kind => kind.DocumentType()),
            typeof(SourceDocument),
            typeof(FigureDocument),
            typeof(ClaimDocument),
            typeof(TermDocument),
            typeof(RouteQuestionDocument),
            typeof(WorkQuestionDocument),
            typeof(SynonymDocument),
            typeof(RedirectDocument),
            typeof(CampaignDocument),
            typeof(SiteSettingsDocument),
        ]);
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type))
                continue;
            foreach (var key in RecordShape.Of(type).Keys.Values)
            {
                keys.Add(key.Name);
                if (!ScalarReader.Reads(key.ValueType))
                    open.Push(key.ValueType);
            }
        }

        return keys;
    }
}
