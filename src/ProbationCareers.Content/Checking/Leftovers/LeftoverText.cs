using ProbationCareers.Content.Schemas;

namespace ProbationCareers.Content.Checking.Leftovers;

/// <summary>Finds notes that writers leave for themselves, and what a template or a program put there for them to replace.</summary>
internal static class LeftoverText
{
    /// <summary>Notes each as a problem.</summary>
    /// <param name="text">The text as readers see it.</param>
    /// <param name="at">The place of a character of it.</param>
    /// <param name="problems">The problems of the file that it is in.</param>
    /// <returns>Where each starts.</returns>
    public static IReadOnlyList<int> Refuse(string text, Func<int, Position> at, FileProblems problems)
    {
        if (InstructionIn(text) is >= 0 and var index)
        {
            problems.Add(
                at(index),
                ProblemRule.LeftoverText,
                "This paragraph is the instruction of 'new' for whoever fills the page in.",
                "Write what it asks for, and delete it."
            );
            return [index];
        }

        List<int>? found = null;
        foreach (var note in WriterNote.All.SelectMany(note => note.In(text)))
        {
            problems.Add(
                at(note.Index),
                ProblemRule.LeftoverText,
                $"'{note.Value}' is a note to the writer, and readers would see it.",
                "Write what belongs there, or leave it out."
            );
            (found ??= []).Add(note.Index);
        }

        return found ?? [];
    }

    /// <summary>Where one of the template's instructions stands, however its lines are wrapped; -1 when none does.</summary>
    private static int InstructionIn(string text)
    {
        foreach (var instruction in PageTemplate.Instructions)
        {
            var index = text.IndexOf(instruction, StringComparison.OrdinalIgnoreCase);
            if (index >= 0)
                return index;
        }

        return -1;
    }
}
