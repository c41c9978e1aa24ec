using ProbationCareers.Content.Figures;

namespace ProbationCareers.Content.Tests.Figures;

public sealed class FigureExpressionTests
{
    [Theory]
    [InlineData("pay.low", "pay.low")]
    [InlineData("  pay.low   hourly ", "pay.low hourly")]
    [InlineData("pay.low to pay.high", "pay.low to pay.high")]
    [InlineData("pay.low to pay.high with pay.london rounded", "pay.low to pay.high with pay.london rounded")]
    [InlineData("pay.low with pay.london for 22.5 hours hourly", "pay.low with pay.london for 22.5 hours hourly")]
    [InlineData("pay.low number", "pay.low number")]
    public void TryParse_WellFormed_SaysTheSameAgain(string text, string again)
    {
        FigureExpression.TryParse(text, out var expression).ShouldBeTrue();

        expression.ToString().ShouldBe(again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("pay")]
    [InlineData("Pay.Low")]
    [InlineData("pay.low high")]
    [InlineData("pay.low to")]
    [InlineData("pay.low to high")]
    [InlineData("pay.low with")]
    [InlineData("pay.low hourly rounded")]
    [InlineData("pay.low hourly with pay.london")]
    [InlineData("pay.low with pay.london to pay.high")]
    [InlineData("pay.low for hours")]
    [InlineData("pay.low for 22")]
    [InlineData("pay.low for 22 days")]
    [InlineData("pay.low for 0 hours")]
    [InlineData("pay.low for -5 hours")]
    [InlineData("pay.low for 61 hours")]
    [InlineData("pay.low for 1,5 hours")]
    public void TryParse_OtherwiseFormed_IsRefused(string text) => FigureExpression.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("pay.low", "pay-low")]
    [InlineData("pay.low number", "pay-low")]
    [InlineData("pay.low hourly", "pay-low-hourly")]
    [InlineData("pay.low for 18.5 hours", "pay-low-for-18-5-hours")]
    public void Anchor_Expression_IsItsWordsJoined(string text, string anchor)
    {
        FigureExpression.TryParse(text, out var expression).ShouldBeTrue();

        expression.Anchor.ShouldBe(anchor);
    }

    [Theory]
    [InlineData("pay.low", false)]
    [InlineData("pay.low number", false)]
    [InlineData("pay.low rounded", true)]
    [InlineData("pay.low to pay.high", true)]
    public void IsDerived_Expression_IsWhatIsWorkedOut(string text, bool isDerived)
    {
        FigureExpression.TryParse(text, out var expression).ShouldBeTrue();

        expression.IsDerived.ShouldBe(isDerived);
    }
}
