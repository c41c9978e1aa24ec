using System.Text.Json;

namespace ProbationCareers.Web.Commands.Links;

/// <summary>Answers of earlier days, so that a site is not asked again and again.</summary>
internal sealed class LinkCache(string path, TimeProvider clock)
{
    /// <summary>How long an answer is good for.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    private readonly Dictionary<string, LinkAnswer> _answers = Load(path);

    /// <summary>An answer that is still good; null when there is none. What did not answer is asked again each time.</summary>
    public LinkAnswer? Find(string address) =>
        _answers.TryGetValue(address, out var answer)
        && answer.Status != LinkStatus.Unreachable
        && clock.GetUtcNow().UtcDateTime - answer.AskedAt < Life
            ? answer
            : null;

    /// <summary>Keeps an answer.</summary>
    public void Keep(LinkAnswer answer) => _answers[answer.Address] = answer;

    /// <summary>Writes the file.</summary>
    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(_answers.Values.OrderBy(answer => answer.Address, StringComparer.Ordinal), Json));
    }

    /// <summary>A file that cannot be read is as good as none: everything is asked anew.</summary>
    private static Dictionary<string, LinkAnswer> Load(string path)
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer
                    .Deserialize<LinkAnswer[]>(File.ReadAllText(path))!
                    .Where(answer => answer is { Address: not null })
                    .ToDictionary(answer => answer.Address, StringComparer.Ordinal)
                : new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            return new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        }
    }
}
