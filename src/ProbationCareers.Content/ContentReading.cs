using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content;

/// <summary>The result of reading all content files.</summary>
/// <param name="Content">The content; null when there are problems, so that half of it can never be published.</param>
/// <param name="Problems">Every problem of every file, in order.</param>
public sealed record ContentReading(ContentSet? Content, IReadOnlyList<Problem> Problems);
