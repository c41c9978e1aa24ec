using System.ComponentModel.DataAnnotations.Schema;
using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Store.Entities;

/// <summary>A page that answers a question across roles and pathways.</summary>
public sealed class Guide : Page
{
    /// <summary>The group that it stands in.</summary>
    public required GuideTopic Topic { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in one or two sentences.</summary>
    public required FigureText ShortAnswer { get; init; }

    /// <summary>The pathways that it is about.</summary>
    [NotMapped]
    public IReadOnlyList<Pathway> Pathways => TargetsOf<Pathway>(PageRelationKind.AboutPathway);

    /// <summary>The guides to read next.</summary>
    [NotMapped]
    public IReadOnlyList<Guide> ReadNext => TargetsOf<Guide>(PageRelationKind.ReadNext);
}
