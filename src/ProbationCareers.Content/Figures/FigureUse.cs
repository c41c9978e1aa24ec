namespace ProbationCareers.Content.Figures;

/// <summary>A figure that stands on a page, or a value that is worked out from figures there.</summary>
/// <param name="Expression">What was asked for, in the form that an editor writes.</param>
/// <param name="Anchor">The anchor of its entry on the page.</param>
/// <param name="Label">What it is.</param>
/// <param name="Text">Its value, as readers see it.</param>
/// <param name="WorkedOut">How it was worked out; null for a figure as it is.</param>
/// <param name="Keys">The figures that it rests on, its own first.</param>
public sealed record FigureUse(string Expression, string Anchor, string Label, string Text, string? WorkedOut, IReadOnlyList<string> Keys);
