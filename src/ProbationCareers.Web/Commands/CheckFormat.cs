namespace ProbationCareers.Web.Commands;

/// <summary>How <c>check</c> says what it found.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Annotations on a pull request.</summary>
    GitHub,

    /// <summary>For programs.</summary>
    Json,
}
