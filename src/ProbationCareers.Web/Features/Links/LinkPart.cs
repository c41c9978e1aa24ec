namespace ProbationCareers.Web.Features.Links;

/// <summary>An address outside the site.</summary>
internal sealed record LinkPart(string Title, string Url);
