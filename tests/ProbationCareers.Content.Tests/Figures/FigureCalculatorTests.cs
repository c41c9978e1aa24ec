using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Tests.Figures;

public sealed class FigureCalculatorTests
{
    private static readonly Dictionary<string, FigureDocument> Figures = new FigureDocument[]
    {
        Of("pay.min", 26475, FigureUnit.PoundsAYear),
        Of("pay.max", 31650, FigureUnit.PoundsAYear),
        Of("pay.london", 4249, FigureUnit.PoundsAYear),
        Of("hours.full-time", 37, FigureUnit.HoursAWeek),
        Of("training.length", 12, FigureUnit.Months) with
        {
            ValueTo = 18,
        },
        Of("share.some", 5.8m, FigureUnit.Percent),
    }.ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    [Theory]
    [InlineData("pay.min", "£26,475")]
    [InlineData("pay.min number", "26,475")]
    [InlineData("pay.min to pay.max", "£26,475 to £31,650")]
    [InlineData("pay.min with pay.london", "£30,724")]
    [InlineData("pay.min to pay.max with pay.london", "£30,724 to £35,899")]
    [InlineData("pay.min rounded", "about £26,000")]
    [InlineData("pay.min to pay.max rounded", "about £26,000 to £32,000")]
    [InlineData("pay.min for 18.5 hours", "£13,238")]
    [InlineData("pay.min for 37 hours", "£26,475")]
    [InlineData("pay.min hourly", "£13.71")]
    [InlineData("pay.min for 18.5 hours hourly", "£13.71")]
    [InlineData("training.length", "12 to 18 months")]
    [InlineData("training.length number", "12 to 18")]
    [InlineData("share.some", "5.8%")]
    public void Evaluate_Expression_ComesTo(string text, string result) => Evaluate(text).Text.ShouldBe(result);

    [Theory]
    [InlineData("pay.min", null)]
    [InlineData("pay.min number", null)]
    [InlineData("pay.min with pay.london", "£26,475 plus £4,249 (pay.london)")]
    [InlineData("pay.min for 22 hours", "£26,475 for 22 of 37 hours a week")]
    [InlineData("pay.min hourly", "£26,475 divided by 52.18 weeks of 37 hours")]
    [InlineData("pay.min with pay.london rounded", "£26,475 plus £4,249 (pay.london); £30,724 to the nearest thousand")]
    public void Evaluate_Derived_SaysHow(string text, string? workedOut) => Evaluate(text).WorkedOut.ShouldBe(workedOut);

    [Theory]
    [InlineData("pay.min", "pay.min")]
    [InlineData("pay.min to pay.max with pay.london for 22 hours", "pay.min pay.max pay.london hours.full-time")]
    public void Evaluate_Expression_KnowsWhatItRestsOn(string text, string keys) => string.Join(' ', Evaluate(text).Keys).ShouldBe(keys);

    [Theory]
    [InlineData("pay.none", "pay.none", true)]
    [InlineData("pay.min to pay.none", "pay.none", true)]
    [InlineData("pay.min with training.length", "training.length", false)]
    [InlineData("pay.max to pay.min", "pay.min", false)]
    [InlineData("training.length hourly", "training.length", false)]
    [InlineData("training.length for 22 hours", "training.length", false)]
    [InlineData("pay.min for 38 hours", "hours.full-time", false)]
    public void Evaluate_WhatDoesNotFit_IsRefusedWithTheKey(string text, string key, bool isUnknown)
    {
        var error = Should.Throw<FigureException>(() => Evaluate(text));

        (error.Key, error.IsUnknown).ShouldBe((key, isUnknown));
        error.Message.ShouldEndWith(".");
    }

    [Fact]
    public void Evaluate_WithoutAFullTimeWeek_NamesIt()
    {
        var error = Should.Throw<FigureException>(() =>
            FigureCalculator.Evaluate(Parse("pay.min hourly"), key => key == "pay.min" ? Figures[key] : null)
        );

        (error.Key, error.IsUnknown).ShouldBe((FigureCalculator.FullTimeHours, true));
    }

    private static FigureUse Evaluate(string text) => FigureCalculator.Evaluate(Parse(text), Figures.GetValueOrDefault);

    private static FigureExpression Parse(string text)
    {
        FigureExpression.TryParse(text, out var expression).ShouldBeTrue();
        return expression;
    }

    private static FigureDocument Of(string key, decimal value, FigureUnit unit) =>
        SampleDocuments.Figure(key) with
        {
            Value = value,
            Unit = unit,
        };
}
