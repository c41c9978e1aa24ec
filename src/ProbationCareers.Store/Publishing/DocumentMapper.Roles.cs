using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <content>Roles and working environments.</content>
internal static partial class DocumentMapper
{
    private static Role Map(RoleDocument role) =>
        new()
        {
            ShortName = role.ShortName,
            PartOfAddress = Address(PageKind.Role, role.PartOf),
            Employer = role.Employer,
            Status = role.Status,
            StatusNote = role.StatusNote,
            PayBandAddress = Address(PageKind.Pay, role.Pay.Band),
            PayStartFigureKey = role.Pay.Start,
            PayHighestFigureKey = role.Pay.Highest,
            PayIsUnconfirmed = role.Pay.Unconfirmed,
            PayNote = role.Pay.Note,
            WeekFigureKey = role.Hours.Week,
            HoursPattern = role.Hours.Pattern,
            Evenings = role.Hours.Evenings,
            Weekends = role.Hours.Weekends,
            Nights = role.Hours.Nights,
            Caseload = role.Caseload.Holds,
            CaseloadNote = role.Caseload.Note,
            Uniform = role.Uniform.Worn,
            Travel = role.Travel,
            YouNeed = role.YouNeed,
            HowLong = role.HowLong,
            Items =
            [
                .. Items(role, PageItemKind.OtherTitle, role.OtherTitles),
                .. Items(role, PageItemKind.Task, role.Tasks),
                .. Items(role, PageItemKind.Skill, role.Skills),
                .. Items(role, PageItemKind.Restriction, role.Restrictions),
            ],
            Requirements = Requirements(role, role.Requirements),
            Links = Links(role, role.Links),
            Relations =
            [
                .. Relations(role, PageRelationKind.Place, PageKind.WorkingEnvironment, role.WorkingEnvironments),
                .. Relations(role, PageRelationKind.WayIn, PageKind.Pathway, role.Pathways),
                .. Relations(role, PageRelationKind.Related, PageKind.Role, role.RelatedRoles),
            ],
            FactSources =
            [
                .. new[]
                {
                    (Fact: RoleFact.Hours, Key: role.Hours.Source),
                    (Fact: RoleFact.Caseload, Key: role.Caseload.Source),
                    (Fact: RoleFact.Uniform, Key: role.Uniform.Source),
                }
                    .Where(source => source.Key is not null)
                    .Select(
                        (source, i) =>
                            new RoleFactSource
                            {
                                PageAddress = role.Address,
                                Position = i,
                                Fact = source.Fact,
                                SourceKey = source.Key!,
                            }
                    ),
            ],
            WorkWith =
            [
                .. role.WorkWith.Select(
                    (entry, i) =>
                        new RoleWorkWith
                        {
                            PageAddress = role.Address,
                            Position = i,
                            Who = entry.Who,
                            SourceKey = entry.Source,
                        }
                ),
            ],
            Work =
            [
                .. role.Work.Select(
                    (trait, i) =>
                        new RoleTrait
                        {
                            PageAddress = role.Address,
                            Position = i,
                            Aspect = trait.Aspect,
                            Part = trait.Part,
                            SourceKey = trait.Source,
                        }
                ),
            ],
            Steps =
            [
                .. role.LeadsTo.Select(
                    (step, i) =>
                        new RoleStep
                        {
                            PageAddress = role.Address,
                            Position = i,
                            NextRoleAddress = Address(PageKind.Role, step.Role),
                            PathwayAddress = Address(PageKind.Pathway, step.Pathway),
                            Text = step.Text,
                        }
                ),
            ],
            Families =
            [
                .. role
                    .JobFamilies.Distinct()
                    .Select(
                        (family, i) =>
                            new RoleFamily
                            {
                                PageAddress = role.Address,
                                Position = i,
                                Family = family,
                            }
                    ),
            ],
        };

    private static WorkingEnvironment Map(WorkingEnvironmentDocument environment) =>
        new()
        {
            Picture = environment.Picture,
            Hours = environment.Hours,
            Caseload = environment.Caseload,
            Travel = environment.Travel,
            HybridWorking = environment.HybridWorking,
            InsidePrison = environment.InsidePrison,
            Items =
            [
                .. Items(environment, PageItemKind.WorkWith, environment.WorkWith),
                .. Items(environment, PageItemKind.Demand, environment.Demands),
            ],
        };
}
