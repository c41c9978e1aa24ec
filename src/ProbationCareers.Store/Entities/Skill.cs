namespace ProbationCareers.Store.Entities;

/// <summary>A skill that probation work takes.</summary>
public sealed class Skill : Page;
