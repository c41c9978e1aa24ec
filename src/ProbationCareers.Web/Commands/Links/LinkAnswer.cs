namespace ProbationCareers.Web.Commands.Links;

/// <summary>What a site answered.</summary>
/// <param name="Address">The address that was asked for.</param>
/// <param name="Status">Whether it is alive.</param>
/// <param name="Detail">Where it has moved to, or what is wrong.</param>
/// <param name="AskedAt">When, in UTC.</param>
internal sealed record LinkAnswer(string Address, LinkStatus Status, string Detail, DateTime AskedAt);
