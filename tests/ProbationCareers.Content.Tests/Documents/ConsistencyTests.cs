using ProbationCareers.Content.Documents;
using ProbationCareers.Content.Figures;
using ProbationCareers.Content.Reading;

namespace ProbationCareers.Content.Tests.Documents;

/// <summary>What fits together and what does not, up to the limits; where a problem is shown is up to Rules/inconsistent.md.</summary>
public sealed class ConsistencyTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void Page_ReviewDays_HaveToComeInOrder()
    {
        var page = SampleDocuments.SitePage() with { Reviewed = Day };

        Of(page with { ReviewBy = Day.AddDays(1) }).ShouldBeEmpty();
        Of(page with { ReviewBy = Day }).ShouldBe(["ReviewBy"]);
        Of(page with { ReviewBy = Day.AddDays(-1) }).ShouldBe(["ReviewBy"]);
    }

    [Fact]
    public void Page_PublishingDays_MayBeTheSameButNotTurnedRound()
    {
        var page = SampleDocuments.SitePage() with { PublishFrom = Day };

        Of(page with { PublishTo = Day }).ShouldBeEmpty();
        Of(page with { PublishTo = Day.AddDays(-1) }).ShouldBe(["PublishTo"]);
        Of(page with { PublishFrom = null, PublishTo = Day }).ShouldBeEmpty();
    }

    public static TheoryData<string> Kinds => ["role", "pathway", "pay", "working-environment"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Page_OfEachKind_KeepsTheCommonRules(string kind)
    {
        PageDocument page = kind switch
        {
            "role" => SampleDocuments.Role(),
            "pathway" => SampleDocuments.Pathway(),
            "pay" => SampleDocuments.Pay(),
            _ => SampleDocuments.WorkingEnvironment(),
        };

        Of(page).ShouldBeEmpty();
        Of(page with { ReviewBy = page.Reviewed }).ShouldBe(["ReviewBy"]);
    }

    [Fact]
    public void Role_StatusOtherThanInUse_NeedsANote()
    {
        var role = SampleDocuments.Role();

        Of(role with { Status = RoleStatus.Changed }).ShouldBe(["Status"]);
        Of(role with { Status = RoleStatus.NoLongerUsed }).ShouldBe(["Status"]);
        Of(role with { Status = RoleStatus.Changed, StatusNote = FigureText.Of("Renamed.") }).ShouldBeEmpty();
    }

    [Fact]
    public void RolePay_NeitherBandNorNote_IsNotEnough()
    {
        Of(new RolePay()).ShouldBe(["Band"]);
        Of(new RolePay { Band = "band-3" }).ShouldBeEmpty();
        Of(new RolePay { Start = "pay.low" }).ShouldBeEmpty();
        Of(new RolePay { Band = "band-3", Highest = "pay.high" }).ShouldBe(["Highest"]);
        Of(new RolePay { Note = FigureText.Of("Varies.") }).ShouldBeEmpty();
    }

    [Fact]
    public void RoleUniform_KnownWithoutASource_IsNotEnough()
    {
        Of(new RoleUniform()).ShouldBeEmpty();
        Of(new RoleUniform { Worn = YesNo.Yes }).ShouldBe(["Worn"]);
        Of(new RoleUniform { Worn = YesNo.No, Source = "advert" }).ShouldBeEmpty();
    }

    [Fact]
    public void RoleStep_NeitherRoleNorText_IsNotEnough()
    {
        Of(new RoleStepEntry()).ShouldBe(["Text"]);
        Of(new RoleStepEntry { Pathway = "direct" }).ShouldBe(["Text"]);
        Of(new RoleStepEntry { Role = "officer" }).ShouldBeEmpty();
        Of(new RoleStepEntry { Text = "Team leader." }).ShouldBeEmpty();
    }

    [Fact]
    public void Requirement_Level_IsForQualificationsOnly()
    {
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Of(SampleDocuments.Requirement(kind)).ShouldBeEmpty();
            Of(SampleDocuments.Requirement(kind) with { Level = 3 }).ShouldBe(kind == RequirementKind.Qualification ? [] : ["Level"]);
        }
    }

    [Fact]
    public void Requirement_Years_AreForAgeAndResidenceOnly()
    {
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Of(SampleDocuments.Requirement(kind) with { Years = 3 })
                .ShouldBe(kind is RequirementKind.Age or RequirementKind.Residence ? [] : ["Years"]);
        }
    }

    [Fact]
    public void Pathway_Closed_NeedsADateASuccessorAndANote()
    {
        var closed = SampleDocuments.Pathway() with
        {
            Status = PathwayStatus.Closed,
            StatusNote = FigureText.Of("Ended."),
            Closed = PartialDate.Parse("2024"),
            ReplacedBy = ["other"],
        };

        Of(closed).ShouldBeEmpty();
        Of(closed with { Closed = null }).ShouldBe(["Status"]);
        Of(closed with { ReplacedBy = [] }).ShouldBe(["Status"]);
        Of(closed with { StatusNote = null }).ShouldBe(["Status"]);
    }

    [Fact]
    public void Pathway_NotClosed_HasNeitherADateNorASuccessor()
    {
        var open = SampleDocuments.Pathway();

        Of(open).ShouldBeEmpty();
        Of(open with { Closed = PartialDate.Parse("2024") }).ShouldBe(["Status"]);
        Of(open with { ReplacedBy = ["other"] }).ShouldBe(["Status"]);
        Of(open with { Status = PathwayStatus.Unconfirmed }).ShouldBe(["Status"]);
        Of(open with { Status = PathwayStatus.Unconfirmed, StatusNote = FigureText.Of("Old.") }).ShouldBeEmpty();
    }

    [Fact]
    public void Figure_DateOrPeriod_IsOneOfThem()
    {
        var figure = SampleDocuments.Figure("pay.low");
        var period = new FigurePeriod { From = PartialDate.Parse("2025"), To = PartialDate.Parse("2026") };

        Of(figure).ShouldBeEmpty();
        Of(figure with { AsAt = null }).ShouldBe(["AsAt"]);
        Of(figure with { Period = period }).ShouldBe(["AsAt"]);
        Of(figure with { AsAt = null, Period = period }).ShouldBeEmpty();
    }

    [Fact]
    public void Figure_RangeHistoryAndUnit_FitTogether()
    {
        var figure = SampleDocuments.Figure("pay.low");

        Of(figure with { ValueTo = figure.Value }).ShouldBe(["ValueTo"]);
        Of(figure with { ValueTo = figure.Value + 1 }).ShouldBeEmpty();
        Of(figure with { Value = 21000.5m }).ShouldBe(["Unit"]);
        Of(figure with { History = [SampleDocuments.Value(20000.5m, "2024")] }).ShouldBe(["Unit"]);
        Of(figure with { History = [SampleDocuments.Value(20000, "2027")] }).ShouldBe(["History"]);
        Of(SampleDocuments.Value(3, "2024")).ShouldBeEmpty();
    }

    [Fact]
    public void FigurePeriod_End_ComesAfterItsStart()
    {
        Of(new FigurePeriod { From = PartialDate.Parse("2025-04"), To = PartialDate.Parse("2026-03") }).ShouldBeEmpty();
        Of(new FigurePeriod { From = PartialDate.Parse("2026-04"), To = PartialDate.Parse("2026-03") }).ShouldBe(["To"]);
        Of(new FigurePeriod { From = PartialDate.Undated, To = PartialDate.Parse("2026-03") }).ShouldBe(["To"]);
    }

    [Fact]
    public void Claim_OneAnswer_IsNoDispute()
    {
        var answer = new ClaimAnswerEntry { Says = FigureText.Of("This."), Source = "official" };
        var claim = new ClaimDocument
        {
            Question = "What?",
            InShort = "Sources disagree.",
            Answers = [answer, answer],
            Reading = FigureText.Of("This."),
            Do = FigureText.Of("Ask."),
            Reviewed = new(2026, 11, 1),
        };

        Of(claim).ShouldBeEmpty();
        Of(claim with { Answers = [answer] }).ShouldBe(["Answers"]);
    }

    [Fact]
    public void SiteSettings_IndexOrLicenceTwice_IsOneTooMany()
    {
        var settings = SampleDocuments.Content().Settings;
        var index = new IndexTextEntry
        {
            Kind = PageKind.Role,
            Title = "Roles",
            Summary = "All.",
            Introduction = "Jobs.",
        };
        var licence = new LicenceStatementEntry
        {
            Licence = Licence.Mit,
            Name = "MIT",
            Statement = "MIT.",
        };

        Of(settings with { Indexes = [index], Licences = [licence] }).ShouldBeEmpty();
        Of(settings with { Indexes = [index, index] }).ShouldBe(["Indexes"]);
        Of(settings with { Licences = [licence, licence] }).ShouldBe(["Licences"]);
    }

    [Fact]
    public void Pay_Number_IsForBandsOnly()
    {
        var pay = SampleDocuments.Pay();

        Of(pay with { Band = 3 }).ShouldBe(["Topic"]);
        Of(pay with { Topic = PayTopic.Band }).ShouldBe(["Topic"]);
        Of(pay with { Topic = PayTopic.Band, Band = 3 }).ShouldBeEmpty();
        Of(pay with { Lowest = "pay.low" }).ShouldBe(["Topic"]);
        Of(pay with { Topic = PayTopic.Band, Band = 3, Highest = "pay.high" }).ShouldBe(["Highest"]);
    }

    [Fact]
    public void Role_SideOfTheWork_IsNamedOnce()
    {
        var role = SampleDocuments.Role();
        var trait = new RoleTraitEntry
        {
            Aspect = WorkAspect.Court,
            Part = WorkPart.Main,
            Source = "official",
        };

        Of(role with { Work = [trait, trait with { Aspect = WorkAspect.Groups }] }).ShouldBeEmpty();
        Of(role with { Work = [trait, trait with { Part = WorkPart.Some }] }).ShouldBe(["Work"]);
    }

    [Fact]
    public void RoleTrait_WhatHoursAndCaseloadSay_IsNotSaidAgain()
    {
        WorkAspect[] said = [WorkAspect.OwnCaseload, WorkAspect.Evenings, WorkAspect.Weekends, WorkAspect.Nights];

        foreach (var aspect in Enum.GetValues<WorkAspect>())
            Of(
                    new RoleTraitEntry
                    {
                        Aspect = aspect,
                        Part = WorkPart.Main,
                        Source = "official",
                    }
                )
                .ShouldBe(said.Contains(aspect) ? ["Aspect"] : []);
    }

    [Fact]
    public void RouteRule_Answers_AreInOneListAndMissingOnesCanBeGot()
    {
        var rule = new RouteRule { Met = ["age.adult"] };

        Of(rule).ShouldBeEmpty();
        Of(new RouteRule()).ShouldBe(["Met"]);
        Of(rule with { Missing = ["age.under-18"] }).ShouldBe(["Missing"]);
        Of(rule with { Once = "you are 18" }).ShouldBe(["Missing"]);
        Of(rule with { Missing = ["age.under-18"], Once = "you are 18" }).ShouldBeEmpty();
        Of(rule with { Closes = ["age.adult"] }).ShouldBe(["Met"]);
        Of(rule with { Missing = ["age.adult"], Once = "you are 18" }).ShouldBe(["Met"]);
        Of(rule with { Missing = ["age.under-18"], Closes = ["age.under-18"], Once = "you are 18" }).ShouldBe(["Met"]);
    }

    [Fact]
    public void Questions_AnswersOfOneKey_AreTooMany()
    {
        var route = new RouteQuestionDocument
        {
            Key = "age",
            Question = "How old are you?",
            Answers = [new() { Key = "adult", Text = "18" }, new() { Key = "child", Text = "17" }],
        };
        var work = new WorkQuestionDocument
        {
            Key = "court",
            Question = "Court?",
            Answers = [new() { Key = "yes", Text = "Yes" }, new() { Key = "no", Text = "No" }],
        };

        Of(route).ShouldBeEmpty();
        Of(work).ShouldBeEmpty();
        Of(route with { Answers = [.. route.Answers, route.Answers[0]] }).ShouldBe(["Answers"]);
        Of(work with { Answers = [.. work.Answers, work.Answers[0]] }).ShouldBe(["Answers"]);
    }

    [Fact]
    public void RouteQuestion_AnswerThatContradictsItsOwnQuestion_IsAMistake()
    {
        var question = new RouteQuestionDocument
        {
            Key = "age",
            Question = "How old are you?",
            Answers =
            [
                new()
                {
                    Key = "adult",
                    Text = "18",
                    Contradicts = ["post.school"],
                },
                new() { Key = "child", Text = "17" },
            ],
        };

        Of(question).ShouldBeEmpty();
        Of(question with { Answers = [question.Answers[0] with { Contradicts = ["age.child"] }, question.Answers[1]] })
            .ShouldBe(["Answers"]);
    }

    [Fact]
    public void Term_SeeItself_SendsReadersNowhere()
    {
        var term = new TermDocument
        {
            Key = "pdu",
            Term = "PDU",
            Source = "official",
            SeeAlso = ["caseload"],
        };

        Of(term).ShouldBeEmpty();
        Of(term with { SeeAlso = ["caseload", "pdu"] }).ShouldBe(["SeeAlso"]);
    }

    [Fact]
    public void Role_RuleAtARequirement_BelongsToAPathway()
    {
        var ruled = SampleDocuments.Requirement(RequirementKind.Age) with { Rule = new RouteRule { Met = ["age.adult"] } };

        Of(SampleDocuments.Role() with { Requirements = [ruled] }).ShouldBe(["Requirements"]);
        Of(SampleDocuments.Pathway() with { Requirements = [ruled] }).ShouldBeEmpty();
    }

    [Fact]
    public void Synonym_LongPhrase_IsFoundInNoQuery()
    {
        Of(new SynonymDocument { When = ["one two three four"], Also = ["five"] }).ShouldBeEmpty();
        Of(new SynonymDocument { When = ["one two three four five"], Also = ["six"] }).ShouldBe(["When"]);
        Of(new SynonymDocument { When = ["salary"], Asks = SearchAsk.Pay }).ShouldBeEmpty();
        Of(new SynonymDocument { When = ["salary"] }).ShouldBe(["Also"]);
    }

    [Fact]
    public void Campaign_WithoutADateOrWithDatesTheWrongWayRound_IsAMistake()
    {
        var campaign = new CampaignDocument
        {
            Key = "one",
            Role = "officer",
            Opened = PartialDate.Parse("2026-03"),
            Closes = new DateOnly(2026, 4, 1),
            Source = "official",
        };

        Of(campaign).ShouldBeEmpty();
        Of(campaign with { Closes = new DateOnly(2026, 2, 28) }).ShouldBe(["Closes"]);
        Of(campaign with { Opened = null, Closes = null }).ShouldBe(["Key"]);
        Of(campaign with { Opened = null, Closes = null, Starts = PartialDate.Parse("2026-09") }).ShouldBeEmpty();
    }

    [Fact]
    public void Inconsistencies_OfEveryRecordThatHasThem_AreTestedHere()
    {
        var records = typeof(PageDocument)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IConsistent)));

        records
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                nameof(CampaignDocument),
                nameof(ClaimDocument),
                nameof(FigureDocument),
                nameof(FigurePeriod),
                nameof(FigureValue),
                nameof(GuideDocument),
                nameof(PathwayDocument),
                nameof(PayDocument),
                nameof(Requirement),
                nameof(RoleDocument),
                nameof(RolePay),
                nameof(RoleStepEntry),
                nameof(RoleTraitEntry),
                nameof(RoleUniform),
                nameof(RouteQuestionDocument),
                nameof(RouteRule),
                nameof(SiteDocument),
                nameof(SiteSettingsDocument),
                nameof(SkillDocument),
                nameof(StoryDocument),
                nameof(SynonymDocument),
                nameof(TermDocument),
                nameof(WorkQuestionDocument),
                nameof(WorkingEnvironmentDocument),
            ]);
    }

    private static IReadOnlyList<string> Of(IConsistent record)
    {
        var found = record.Inconsistencies().ToList();
        found.ShouldAllBe(inconsistency =>
            record.GetType().GetProperty(inconsistency.Property) != null
            && inconsistency.What.EndsWith('.')
            && inconsistency.Remedy.EndsWith('.')
        );
        return [.. found.Select(inconsistency => inconsistency.Property)];
    }
}
