namespace ProbationCareers.Web.Features.Search.Indexing;

/// <summary>What a result leads to.</summary>
internal enum ResultKind
{
    /// <summary>A role.</summary>
    Role,

    /// <summary>A pathway.</summary>
    Pathway,

    /// <summary>A page about pay.</summary>
    Pay,

    /// <summary>A working environment.</summary>
    WorkingEnvironment,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>A guide.</summary>
    Guide,

    /// <summary>A first-hand account.</summary>
    Story,

    /// <summary>A list, a tool or a page about the site.</summary>
    Site,

    /// <summary>A word of the glossary.</summary>
    Term,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A source.</summary>
    Source,
}
