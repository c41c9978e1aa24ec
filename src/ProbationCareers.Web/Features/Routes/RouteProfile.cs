namespace ProbationCareers.Web.Features.Routes;

/// <summary>What answers say of someone.</summary>
/// <param name="InRole">Address of the role that they are in already; null for none.</param>
/// <param name="Slips">Answers that cannot both be true, in words.</param>
internal sealed record RouteProfile(string? InRole, IReadOnlyList<string> Slips);
