using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Reading;

/// <summary>
/// A figure that does not fit where a file puts it in. Whether the place or the figure is wrong shows only when all files are read.
/// </summary>
/// <param name="Key">The figure that does not fit.</param>
/// <param name="NotAbove">The figure at the lower end of a range that it is not above; null for anything else.</param>
/// <param name="File">The file that puts it in.</param>
/// <param name="At">Where in the file.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">How to mend it at its place, as a sentence.</param>
internal sealed record FigureFault(string Key, string? NotAbove, string File, Position At, string What, string Remedy);
