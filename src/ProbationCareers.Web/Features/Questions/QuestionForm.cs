using ProbationCareers.Web.Features.Forms;

namespace ProbationCareers.Web.Features.Questions;

/// <summary>Questions that are answered by address, and what was answered.</summary>
/// <param name="Address">The page that answers them.</param>
/// <param name="Questions">The questions, in order.</param>
/// <param name="Chosen">The key of the answer chosen, by the question's key; questions without one are left out.</param>
/// <param name="Problems">What in the address could not be used, in words.</param>
internal sealed record QuestionForm(
    string Address,
    IReadOnlyList<FormQuestion> Questions,
    IReadOnlyDictionary<string, string> Chosen,
    IReadOnlyList<string> Problems
)
{
    /// <summary>The place on the page where the answer stands.</summary>
    public const string ResultAnchor = "result";

    /// <summary>Whether anything is answered.</summary>
    public bool IsAnswered => Chosen.Count > 0;

    /// <summary>The answers in words, with their questions.</summary>
    public IEnumerable<(FormQuestion Question, FormAnswer Answer)> Answered =>
        Questions
            .Where(question => Chosen.ContainsKey(question.Key))
            .Select(question => (question, question.Answers.First(answer => answer.Key == Chosen[question.Key])));

    /// <summary>
    /// Reads the address. Questions and answers that are not asked any more are named and left out: an old address still opens.
    /// </summary>
    /// <param name="address">The page that answers.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="query">The query.</param>
    public static QuestionForm Read(string address, IReadOnlyList<FormQuestion> questions, IQueryCollection query)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var question in questions)
        {
            if (QueryReader.One(query, question.Key) is not { } value)
                continue;
            if (question.Answers.Any(answer => answer.Key == value))
                chosen[question.Key] = value;
            else
                problems.Add($"“{value}” is not an answer to “{question.Text}”, or not any more. We left it out: choose again below.");
        }

        problems.AddRange(QueryReader.LeftOut(query, questions.Select(question => question.Key)));
        return new QuestionForm(address, questions, chosen, problems);
    }

    /// <summary>The same answers as a query, in the order of the questions.</summary>
    public QueryString ToQuery() =>
        Questions
            .Where(question => Chosen.ContainsKey(question.Key))
            .Aggregate(QueryString.Empty, (query, question) => query.Add(question.Key, Chosen[question.Key]));
}
