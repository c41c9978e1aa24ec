using ProbationCareers.Content.Checking;

namespace ProbationCareers.Web.Preview;

/// <summary>What the preview shows.</summary>
/// <param name="Release">The release; 0 while there is none.</param>
/// <param name="Problems">What is wrong with the files as they are now; the release is then older than they are.</param>
/// <param name="Warnings">What to look at in the files as they are now.</param>
internal sealed record PreviewUpdates(int Release, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Warnings);
