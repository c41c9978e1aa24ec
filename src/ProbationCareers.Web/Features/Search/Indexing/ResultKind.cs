namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What a result leads to.</summary>
internal enum ResultKind
{
    Role,

    Pathway,

    /// <summary>A page about pay.</summary>
    Pay,

    WorkingEnvironment,

    Skill,

    Guide,

    /// <summary>A first-hand account.</summary>
    Story,

    /// <summary>A list, a tool or a page about the site.</summary>
    Site,

    /// <summary>A word of the glossary.</summary>
    Term,

    Figure,

    Source,
}
