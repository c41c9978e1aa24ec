namespace ProbationCareers.Web.Features.Links;

/// <summary>A page to go on to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Summary">One sentence.</param>
internal sealed record Destination(string Title, string Address, string Summary);
