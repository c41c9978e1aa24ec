namespace ProbationCareers.Store.Entities;

/// <summary>A page about the site itself.</summary>
public sealed class SitePage : Page;
