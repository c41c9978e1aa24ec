using ProbationCareers.Content.Documents;

namespace ProbationCareers.Content.Figures;

/// <summary>Works out what an expression comes to. Nothing that can be worked out is ever typed.</summary>
public static class FigureCalculator
{
    /// <summary>The key of the full-time week, which hourly and part-time pay are worked out from.</summary>
    public const string FullTimeHours = "hours.full-time";

    /// <summary>The key of what is added to pay inside the M25.</summary>
    public const string LondonAllowance = "pay.london-allowance";

    /// <summary>Works out an expression.</summary>
    /// <param name="expression">What is asked for.</param>
    /// <param name="figureOf">Finds a figure by its key.</param>
    /// <exception cref="FigureException">A figure is not there, or its unit does not fit.</exception>
    public static FigureUse Evaluate(FigureExpression expression, Func<string, FigureDocument?> figureOf)
    {
        var derivation = new FigureDerivation(expression.Key, figureOf);
        if (expression.To is { } upper)
            derivation.ExtendTo(upper);
        if (expression.With is { } added)
            derivation.Add(added);
        if (expression.NeedsFullTimeHours)
            derivation.ReadFullTimeHours();
        if (expression.Hours is { } hours)
            derivation.ShareOutFor(hours);
        if (expression.Form == FigureForm.Hourly)
            derivation.DivideByHours(expression.Hours);
        if (expression.Form == FigureForm.Rounded)
            derivation.Round();
        return derivation.ToUse(expression);
    }
}
