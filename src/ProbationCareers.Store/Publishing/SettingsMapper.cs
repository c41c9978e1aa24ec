using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>Turns the site's settings and images into rows.</summary>
internal static class SettingsMapper
{
    /// <summary>The rows of the settings.</summary>
    public static (
        SiteSettings Settings,
        IReadOnlyList<SiteLink> Links,
        IReadOnlyList<IndexText> Indexes,
        IReadOnlyList<LicenceStatement> Licences
    ) Map(SiteSettingsDocument settings) =>
        (
            new SiteSettings
            {
                Name = settings.Name,
                Summary = settings.Summary,
                Coverage = settings.Coverage,
                VacanciesTitle = settings.Vacancies?.Title,
                VacanciesUrl = settings.Vacancies?.Address,
                InterestTitle = settings.RegisterInterest?.Title,
                InterestUrl = settings.RegisterInterest?.Address,
                ContactTitle = settings.Contact?.Title,
                ContactUrl = settings.Contact?.Address,
            },
            [
                .. Links(settings.Navigation, SiteLinkPlace.Navigation),
                .. Links(settings.Footer, SiteLinkPlace.Footer),
                .. Links(settings.Questions, SiteLinkPlace.Question),
                .. Links(settings.Advisers, SiteLinkPlace.Adviser),
                .. Links(settings.Comparisons, SiteLinkPlace.Comparison),
                .. Links(settings.CriminalRecord is { } record ? [record] : [], SiteLinkPlace.CriminalRecord),
                .. Links(settings.BeforeApplying, SiteLinkPlace.BeforeApplying),
                .. Links(settings.Tools, SiteLinkPlace.Tool),
                .. Links(settings.Evidence, SiteLinkPlace.Evidence),
            ],
            [
                .. settings.Indexes.Select(index => new IndexText
                {
                    Kind = index.Kind,
                    Title = index.Title,
                    Summary = index.Summary,
                    Introduction = index.Introduction,
                }),
            ],
            [
                .. settings.Licences.Select(licence => new LicenceStatement
                {
                    Licence = licence.Licence,
                    Name = licence.Name,
                    Statement = licence.Statement,
                    Url = licence.Address,
                }),
            ]
        );

    private static IEnumerable<SiteLink> Links(IEnumerable<SiteLinkEntry> links, SiteLinkPlace place) =>
        links.Select(
            (link, i) =>
                new SiteLink
                {
                    Place = place,
                    Position = i,
                    Title = link.Title,
                    Address = link.Address,
                }
        );
}
