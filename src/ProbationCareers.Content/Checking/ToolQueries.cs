using System.Globalization;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// What may stand after the question mark of an address of this site: the keys of the tools, and their values. A test holds them
/// against what the tools themselves read.
/// </summary>
public static class ToolQueries
{
    /// <summary>The most roles or pathways that are compared.</summary>
    public const int MostCompared = 4;

    /// <summary>
    /// The keys of each tool whose keys do not depend on content, with the values that they take; null for values that are not a list of
    /// words.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>?>> Fixed { get; } =
        new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>?>>
        {
            [SiteAddresses.Search] = new Dictionary<string, IReadOnlyList<string>?>
            {
                ["q"] = null,
                ["kind"] = null,
                ["page"] = null,
            },
            [SiteAddresses.Compare] = new Dictionary<string, IReadOnlyList<string>?>
            {
                ["roles"] = null,
                ["pathways"] = null,
                ["show"] = ["differences"],
            },
            [SiteAddresses.Index(PageKind.Role)] = new Dictionary<string, IReadOnlyList<string>?>
            {
                ["pay"] = ["24000", "26000", "28000", "30000", "35000"],
                ["degree"] = ["not-needed", "needed"],
                ["caseload"] = ["own", "supports", "none"],
                ["evenings"] = ["some", "none"],
                ["prison"] = ["inside", "outside"],
                ["entry"] = ["outside", "inside"],
                ["place"] = null,
                ["order"] = ["asked", "band", "pay", "title"],
            },
            [SiteAddresses.Index(PageKind.Pay)] = new Dictionary<string, IReadOnlyList<string>?>
            {
                ["of"] = null,
                ["where"] = ["london", "elsewhere"],
                ["hours"] = null,
                ["per"] = ["week", "year"],
                ["on"] = null,
            },
        };

    /// <summary>The keys and values of a query, decoded.</summary>
    public static IReadOnlyList<(string Key, string Value)> Read(string query) =>
        [
            .. query
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('=', 2))
                .Select(pair => (Decoded(pair[0]), pair.Length > 1 ? Decoded(pair[1]) : "")),
        ];

    /// <summary>What is wrong with a query, with the nearest right word; null when nothing is.</summary>
    /// <param name="address">The address before the question mark.</param>
    /// <param name="query">What comes after it.</param>
    /// <param name="content">The content whose questions, roles and pathways the values name.</param>
    internal static (string What, string Remedy)? Fault(string address, string query, ToolContent content)
    {
        if (query.Length == 0)
            return null;
        if (KeysOf(address, content) is not { } keys)
            return ($"{address} is not a tool that answers what stands after '?'.", "Link to it without '?' and what comes after.");
        var asked = Read(query);
        foreach (var (key, value) in asked)
        {
            if (!keys.TryGetValue(key, out var values))
                return (
                    $"{address} does not ask about '{key}'.",
                    NearestWord.Suggest(key, keys.Keys, $"It asks about {string.Join(", ", keys.Keys)}.")
                );
            if (values is null ? !IsValid(address, key, value) : !values.Contains(value, StringComparer.Ordinal))
                return (
                    $"'{value}' is not a value of '{key}' of {address}.",
                    values is null ? Form(key) : NearestWord.Suggest(value, values, $"Write one of {string.Join(", ", values.Take(30))}.")
                );
        }

        var several = asked
            .GroupBy(pair => pair.Key)
            .FirstOrDefault(same =>
                same.Count() > (address == SiteAddresses.Compare && same.Key is "roles" or "pathways" ? MostCompared : 1)
            );
        return several is null
            ? null
            : (
                $"'{several.Key}' stands {several.Count()} times in the address, of which {address} cannot use all.",
                address == SiteAddresses.Compare ? $"Name at most {MostCompared}." : "Leave one."
            );
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>?>? KeysOf(string address, ToolContent content) =>
        address switch
        {
            SiteAddresses.RouteFinder => content.RouteQuestions,
            SiteAddresses.WhichRole => content.WorkQuestions,
            _ when !Fixed.TryGetValue(address, out var keys) => null,
            SiteAddresses.Compare => With(Fixed[address], ("roles", content.Roles), ("pathways", content.Pathways)),
            _ when address == SiteAddresses.Index(PageKind.Role) => With(Fixed[address], ("place", content.Places)),
            _ when address == SiteAddresses.Index(PageKind.Pay) => With(Fixed[address], ("of", content.Paid)),
            _ => Fixed[address],
        };

    private static Dictionary<string, IReadOnlyList<string>?> With(
        IReadOnlyDictionary<string, IReadOnlyList<string>?> keys,
        params (string Key, IReadOnlyList<string> Values)[] others
    )
    {
        var all = new Dictionary<string, IReadOnlyList<string>?>(keys, StringComparer.Ordinal);
        foreach (var (key, values) in others)
            all[key] = values;
        return all;
    }

    private static bool IsValid(string address, string key, string value) =>
        (address, key) switch
        {
            (SiteAddresses.Search, "page") => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                && page > 0,
            (_, "hours") => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
                && hours is > 0 and <= 3000,
            (_, "on") => PartialDate.TryParse(value, out var date) && date.Year is not null,
            _ => value.Trim().Length > 0,
        };

    private static string Form(string key) =>
        key switch
        {
            "on" => "Write a date such as 2025, 2025-09 or 2025-09-08.",
            "hours" => "Write a number of hours such as 22.",
            "page" => "Write a number from 1.",
            _ => "Write what to look for.",
        };

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

/// <summary>What of the content the tools can be asked about.</summary>
/// <param name="RouteQuestions">The questions of the route finder, with the keys of their answers.</param>
/// <param name="WorkQuestions">The questions of "which role", with the keys of their answers.</param>
/// <param name="Roles">Slugs of the roles.</param>
/// <param name="Pathways">Slugs of the pathways.</param>
/// <param name="Places">Slugs of the working environments.</param>
/// <param name="Paid">Slugs of what the pay explorer knows an amount for.</param>
internal sealed record ToolContent(
    IReadOnlyDictionary<string, IReadOnlyList<string>?> RouteQuestions,
    IReadOnlyDictionary<string, IReadOnlyList<string>?> WorkQuestions,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Pathways,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Paid
);
