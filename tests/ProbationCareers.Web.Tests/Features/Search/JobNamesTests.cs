using ProbationCareers.Web.Features.Search.Indexing;

namespace ProbationCareers.Web.Tests.Features.Search;

/// <summary>
/// A job's name in a question counts less than what is asked about the job, and still finds the job where nothing else is asked.
/// </summary>
public sealed class JobNamesTests : IDisposable
{
    private readonly SearchIndex _index = new(
        [
            Role("probation-officer", "Probation officer", "PO"),
            Role("trainee-probation-officer", "Trainee probation officer"),
            Role("senior-probation-officer", "Senior probation officer", "SPO"),
            Role("court-officer", "Court officer"),
            Role("case-administrator", "Case administrator"),
            Guide(
                "interviews",
                "The assessment centre and its interview",
                "You answer questions in an interview, and so does every probation officer who applied."
            ),
            Guide("applicants", "How many people apply", "Many applicants and few places: how many become a trainee probation officer."),
            Guide("court", "Speaking to magistrates", "What an officer says in court."),
            Guide("leave", "Annual leave", "Days off, and public holidays."),
        ],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["spo"] = ["senior probation officer"],
            ["holiday"] = ["annual leave"],
        }
    );

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("probation officer interview questions", "/guides/interviews")]
    [InlineData("probation officers interviews", "/guides/interviews")]
    [InlineData("interview for a probation officer job", "/guides/interviews")]
    [InlineData("SPO interview", "/guides/interviews")]
    [InlineData("many applicants for trainee probation officer", "/guides/applicants")]
    [InlineData("probation officer holiday", "/guides/leave")]
    [InlineData("case administrator magistrates", "/guides/court")]
    [InlineData("probation officer intervew", "/guides/interviews")]
    [InlineData("probation officer interview with tattoos", "/guides/interviews")]
    public void Search_JobAndTopic_FindsTheTopicFirst(string query, string address) =>
        _index.Search(query).Hits[0].Page.Address.ShouldBe(address);

    [Theory]
    [InlineData("probation officer", "/roles/probation-officer")]
    [InlineData("SPO", "/roles/senior-probation-officer")]
    [InlineData("court officer", "/roles/court-officer")]
    [InlineData("what does a case administrator do", "/roles/case-administrator")]
    [InlineData("probation officer with tattoos", "/roles/probation-officer")]
    public void Search_JobAlone_FindsTheJob(string query, string address) => _index.Search(query).Hits[0].Page.Address.ShouldBe(address);

    [Fact]
    public void Search_JobAndWordThatNoPageHas_LeavesOutPagesThatOnlyMentionTheJob() =>
        _index.Search("probation officer with tattoos").Hits.Select(hit => hit.Page.Address).ShouldNotContain("/guides/court");

    private static SearchablePage Role(string slug, string title, params string[] names) =>
        new()
        {
            Address = "/roles/" + slug,
            Title = title,
            Kind = ResultKind.Role,
            Summary = "What the job is.",
            Names = names,
            Parts = [new("tasks", "What you’ll do", "You work with people and talk to each probation officer of the team.")],
        };

    private static SearchablePage Guide(string slug, string title, string text) =>
        new()
        {
            Address = "/guides/" + slug,
            Title = title,
            Kind = ResultKind.Guide,
            Summary = title,
            Parts = [new("text", title, text)],
        };
}
