using ProbationCareers.Content.Reading.Mistakes;

namespace ProbationCareers.Content.Tests.Reading.Mistakes;

public sealed class NumberMistakesTests
{
    [Theory]
    [InlineData("26,475", "26475")]
    [InlineData("£26,475", "26475")]
    [InlineData("£ 26475 a year", "26475")]
    [InlineData("26 475", "26475")]
    [InlineData("26,475.50", "26475.5")]
    [InlineData("26k", "26000")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("£2 billion", "2000000000")]
    [InlineData("1.5bn", "1500000000")]
    [InlineData("10 thousand", "10000")]
    [InlineData("£3m", "3000000")]
    [InlineData("about 30", "30")]
    [InlineData("30+", "30")]
    [InlineData("5%", "5")]
    [InlineData("5 per cent", "5")]
    [InlineData("26 months", "26")]
    [InlineData("37 hours", "37")]
    [InlineData("Eighteen", "18")]
    public void Meant_NumberAsPeopleWriteIt_IsItsDigits(string text, string digits) =>
        NumberMistakes.Written(NumberMistakes.Meant(text).ShouldNotBeNull()).ShouldBe(digits);

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("26,47")]
    [InlineData("26.475,00")]
    [InlineData("1,2,3")]
    [InlineData("3 to 6")]
    [InlineData("18m")]
    [InlineData("2 dozen")]
    [InlineData("2026-11")]
    [InlineData("999999999999999999999999999999999999")]
    public void Meant_WhatMayMeanSeveral_IsLeftOpen(string text) => NumberMistakes.Meant(text).ShouldBeNull();

    [Theory]
    [InlineData("3-6")]
    [InlineData("3 to 6 months")]
    [InlineData("3–6")]
    public void Span_OfTwoNumbers_HasBothEnds(string text) => NumberMistakes.Span(text).ShouldBe(("3", "6"));
}
