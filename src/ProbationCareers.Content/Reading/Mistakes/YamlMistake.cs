namespace ProbationCareers.Content.Reading.Mistakes;

/// <summary>A mistake in one line of YAML, and the line as it was probably meant.</summary>
/// <param name="Line">The line of the YAML, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to type instead, as a sentence.</param>
/// <param name="Mended">The line as it was probably meant.</param>
internal sealed record YamlMistake(int Line, int Column, string What, string Remedy, string Mended);
