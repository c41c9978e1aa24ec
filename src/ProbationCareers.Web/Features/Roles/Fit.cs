namespace ProbationCareers.Web.Features.Roles;

/// <summary>Whether a role is as someone asks.</summary>
internal enum Fit
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>No source says.</summary>
    NotKnown,

    /// <summary>It is.</summary>
    Yes,
}
