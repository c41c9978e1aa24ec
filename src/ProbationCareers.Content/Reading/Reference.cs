using ProbationCareers.Content.Checking;
using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Reading;

/// <summary>What a reference can name.</summary>
public enum ReferenceKind
{
    /// <summary>A role, by slug.</summary>
    Role,

    /// <summary>A pathway, by slug.</summary>
    Pathway,

    /// <summary>A working environment, by slug.</summary>
    WorkingEnvironment,

    /// <summary>A guide, by slug.</summary>
    Guide,

    /// <summary>A figure, by key.</summary>
    Figure,

    /// <summary>A claim, by the name of its file.</summary>
    Claim,

    /// <summary>A term of the glossary, by key.</summary>
    Term,

    /// <summary>A source, by key.</summary>
    Source,

    /// <summary>A pay page whose topic is a band, by slug.</summary>
    PayBand,

    /// <summary>A page of the site, by address, perhaps with an anchor.</summary>
    Address,

    /// <summary>A page of another site, by its whole address.</summary>
    WebAddress,

    /// <summary>An answer to a question of the route finder, as question.answer.</summary>
    RouteAnswer,

    /// <summary>An image of content/images, by address.</summary>
    Image,
}

/// <summary>A place in a file that names something else.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Key">The name as written.</param>
/// <param name="File">The file that names it.</param>
/// <param name="At">Where in the file.</param>
public sealed record Reference(ReferenceKind Kind, string Key, string File, Position At);

/// <summary>What is known of the kinds of reference.</summary>
public static class ReferenceKinds
{
    /// <summary>The kind of page that a reference names by its slug; null when it names something else, or names it otherwise.</summary>
    public static PageKind? PageKind(this ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.Role => Documents.PageKind.Role,
            ReferenceKind.Pathway => Documents.PageKind.Pathway,
            ReferenceKind.WorkingEnvironment => Documents.PageKind.WorkingEnvironment,
            ReferenceKind.Guide => Documents.PageKind.Guide,
            ReferenceKind.PayBand => Documents.PageKind.Pay,
            _ => null,
        };
}
