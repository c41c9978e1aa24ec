using YamlDotNet.Core;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// Finds YAML that is nested so deeply that building its tree, which calls itself for each level, would end the process. What
/// cannot be nested deeply is let through at a glance; only the rest is walked through, level by level.
/// </summary>
internal static class YamlDepth
{
    /// <summary>More levels than any content file has.</summary>
    private const int Deepest = 100;

    /// <summary>Whether a text is nested too deeply.</summary>
    public static bool IsTooDeep(string yaml) => MostThatItCanBe(yaml) > Deepest && IsTooDeepByEvents(yaml);

    /// <summary>Brackets and braces open levels, and so do the blanks and hyphens at the start of a line.</summary>
    private static int MostThatItCanBe(string yaml)
    {
        var brackets = 0;
        var indentation = 0;
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            brackets += line.Count('[') + line.Count('{');
            indentation = Math.Max(indentation, line.Length - line.TrimStart(" -?").Length);
        }

        return brackets + indentation;
    }

    private static bool IsTooDeepByEvents(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            for (var depth = 0; parser.MoveNext();)
            {
                depth += parser.Current!.NestingIncrease;
                if (depth > Deepest) return true;
            }
        }
        catch (YamlException)
        {
            // Broken in another way, which reading it says.
        }

        return false;
    }
}
