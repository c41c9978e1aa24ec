using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Checking;

/// <summary>Finds the place of something that was read without its place being kept.</summary>
internal static class FileLines
{
    /// <summary>The place of the first line that starts with a key; the start of the file when there is none.</summary>
    public static Position PlaceOfKey(ContentFolder folder, string file, string key)
    {
        var number = 0;
        foreach (var line in folder.LinesOf(file))
        {
            number++;
            if (line.TrimStart(' ', '-').StartsWith(key, StringComparison.Ordinal))
                return new Position(number, line.IndexOf(key, StringComparison.Ordinal) + 1);
        }

        return Position.Start;
    }
}
