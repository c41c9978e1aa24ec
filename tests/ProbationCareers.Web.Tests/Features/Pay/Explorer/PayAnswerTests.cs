using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;
using ProbationCareers.Web.Features.Links;
using ProbationCareers.Web.Features.Pay;
using ProbationCareers.Web.Features.Pay.Explorer;
using static ProbationCareers.Web.Tests.Running.SampleEntities;

namespace ProbationCareers.Web.Tests.Features.Pay.Explorer;

public sealed class PayAnswerTests
{
    private static readonly Figure Lowest = Amount(26475, "2026-01", "pay.low").With(Past(23637, "2023"));

    private static readonly Figure Highest = Amount(31650, "2025-12", "pay.high");

    private static readonly Figure Allowance = Amount(4249, "2025-09", "pay.london").With(Past(4006, "2023"));

    private static readonly Figure Week = Amount(37, "2025", "hours", FigureUnit.HoursAWeek);

    private static readonly Link BandPage = new("Band 3", "/pay/band-3");

    private static readonly PayChoice Banded = Choice(new KnownPay(null, new PayRange(Lowest, Highest), BandPage, false));

    private static readonly PayChoice Outside = Choice(new KnownPay(null, new PayRange(Lowest, Highest), null, false));

    private static readonly PayQuestion Plain = new(null, IsInLondon: false, Hours: null, AreYearly: false, On: null, []);

    [Fact]
    public void To_FullTimeOutsideLondon_IsTheRange()
    {
        var answer = Ask(Plain);

        answer.Year.ShouldBe(new PaySum(26475, 31650));
        answer.Month.ShouldBe(new PaySum(2206, 2638));
        answer.Hour.ShouldBe(new PaySum(13.71m, 16.39m));
        answer.Allowance.ShouldBeNull();
        answer.AsAt.ShouldBe(PartialDate.Parse("2025-12"));
        answer.Parts.Select(part => part.Figure.Key).ShouldBe(["pay.low", "pay.high", "hours"]);
        answer.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void To_InLondon_AddsTheAllowanceAtBothEnds()
    {
        var answer = Ask(Plain with { IsInLondon = true });

        answer.Year.ShouldBe(new PaySum(30724, 35899));
        answer.Basic.ShouldBe(new PaySum(26475, 31650));
        answer.Allowance.ShouldBe(new PaySum(4249, null));
        answer.AsAt.ShouldBe(PartialDate.Parse("2025-09"));
        answer.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void To_PartTimeInLondon_SharesOutBothAndSaysThatNoSourceDoes()
    {
        var answer = Ask(Plain with { IsInLondon = true, Hours = 18.5m });

        answer.Basic.ShouldBe(new PaySum(13238, 15825));
        answer.Allowance.ShouldBe(new PaySum(2125, null));
        answer.Year.ShouldBe(new PaySum(15363, 17950));
        answer.IsPartTime.ShouldBeTrue();
        answer.Remarks.ShouldBe([PayRemark.AllowanceInProportion]);
    }

    [Fact]
    public void To_HoursOfAYear_AreSharedOutOverItsWeeks()
    {
        var answer = Ask(Plain with { Hours = 625, AreYearly = true });

        answer.HoursAWeek.ShouldBe(11.98m);
        answer.Year.ShouldBe(new PaySum(8572, 10248));
        answer.Remarks.ShouldBe([PayRemark.YearlyHours]);
    }

    [Fact]
    public void To_MoreHoursThanFullTime_GuessesNoOvertime()
    {
        var answer = Ask(Plain with { Hours = 45 });

        answer.Year.ShouldBe(new PaySum(26475, 31650));
        answer.Remarks.ShouldBe([PayRemark.MoreThanFullTime]);
    }

    [Fact]
    public void To_EarlierDate_TakesWhatHeldThenAndSaysWhatIsMissing()
    {
        var answer = Ask(Plain with { IsInLondon = true, On = PartialDate.Parse("2024-06") });

        answer.Year.ShouldBe(new PaySum(23637 + 4006, null));
        answer.Remarks.ShouldBe([PayRemark.NoHighestForTheDate]);
        answer.AsAt.ShouldBe(PartialDate.Parse("2023"));
    }

    [Fact]
    public void To_DateBeforeAllAmounts_HasNoSumAndSaysWhy()
    {
        var answer = Ask(Plain with { On = PartialDate.Parse("2010") });

        answer.Year.ShouldBeNull();
        answer.Remarks.ShouldBe([PayRemark.NoAmountForTheDate]);
    }

    [Fact]
    public void To_JobOutsideTheBands_GetsNoAllowanceAndNoShareWithoutAWeekOfItsOwn()
    {
        PayAnswer
            .To(Plain with { IsInLondon = true }, Outside, Allowance, Week)
            .Remarks.ShouldBe([PayRemark.NoFullTimeWeek, PayRemark.NoAllowanceForThisJob]);
        PayAnswer
            .To(Plain with { Hours = 20 }, Outside, Allowance, Week)
            .ShouldSatisfyAllConditions(
                answer => answer.Year.ShouldBe(new PaySum(26475, 31650)),
                answer => answer.Hour.ShouldBeNull(),
                answer => answer.Remarks.ShouldBe([PayRemark.NoFullTimeWeek])
            );
        PayAnswer
            .To(Plain with { Hours = 18.5m }, Outside with { OwnWeek = Week }, Allowance, null)
            .Year.ShouldBe(new PaySum(13238, 15825));
        PayAnswer
            .To(
                Plain with
                {
                    Hours = 18.5m,
                },
                Outside with
                {
                    OwnWeek = Amount(37, "2025", "hours", FigureUnit.HoursAWeek, to: 39),
                },
                Allowance,
                null
            )
            .Remarks.ShouldBe([PayRemark.NoFullTimeWeek]);
    }

    [Fact]
    public void To_JobThatStartsAtAPoint_IsThatPoint()
    {
        var trainee = Choice(new KnownPay(Lowest, new PayRange(Lowest, Highest), BandPage, false));

        PayAnswer.To(Plain, trainee, Allowance, Week).Year.ShouldBe(new PaySum(26475, null));
    }

    [Fact]
    public void To_WeakFigure_IsUnconfirmed()
    {
        Ask(Plain).IsUnconfirmed.ShouldBeFalse();
        var weak = Choice(
            new KnownPay(null, new PayRange(Amount(26475, "2026-01", "pay.low", isUnconfirmed: true), Highest), BandPage, false)
        );
        PayAnswer.To(Plain, weak, Allowance, Week).IsUnconfirmed.ShouldBeTrue();
    }

    private static PayAnswer Ask(PayQuestion question) => PayAnswer.To(question, Banded, Allowance, Week);

    private static PayChoice Choice(KnownPay pay) => new("job", "Job", "/roles/job", pay, OwnWeek: null, IsBand: false);
}
