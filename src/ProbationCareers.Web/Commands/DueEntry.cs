namespace ProbationCareers.Web.Commands;

/// <summary>Something that has to be looked at again.</summary>
/// <param name="Owner">The team that has to.</param>
/// <param name="Day">By when.</param>
/// <param name="What">A page or a figure.</param>
/// <param name="Name">Its address or key.</param>
/// <param name="About">What it is.</param>
internal sealed record DueEntry(string Owner, DateOnly Day, string What, string Name, string About);
