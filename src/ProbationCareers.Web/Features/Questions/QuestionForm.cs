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

    /// <summary>The key of the field without a value that tells a form that was sent from a first visit.</summary>
    public const string SentKey = "asked";

    /// <summary>Whether the form was sent.</summary>
    public bool IsSent { get; init; }

    /// <summary>What to put right when the form was sent with nothing chosen.</summary>
    public IReadOnlyList<FieldProblem> Errors =>
        IsSent && !IsAnswered && Problems.Count == 0
            ? [new FieldProblem($"{Questions[0].Key}-{Questions[0].Answers[0].Key}", "Choose at least one answer")]
            : [];

    /// <summary>Where a form that was sent goes on: the address of its answers alone, to keep and to share; null to stay.</summary>
    public string? Onward => IsSent && IsAnswered && Problems.Count == 0 ? Address + ToQuery() : null;

    /// <summary>Whether anything is answered.</summary>
    public bool IsAnswered => Chosen.Count > 0;

    /// <summary>What was chosen, and what follows from it for the questions left blank.</summary>
    public IReadOnlyDictionary<string, string> Known =>
        Questions
            .Select(question => (question.Key, Answer: Chosen.GetValueOrDefault(question.Key) ?? question.ImpliedBy(Chosen)?.Key))
            .Where(known => known.Answer is not null)
            .ToDictionary(known => known.Key, known => known.Answer!, StringComparer.Ordinal);

    /// <summary>Whether a question is asked: not when other answers settle it.</summary>
    public bool Asks(FormQuestion question) => Chosen.ContainsKey(question.Key) || question.ImpliedBy(Chosen) is null;

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

        problems.AddRange(QueryReader.LeftOut(query, questions.Select(question => question.Key).Append(SentKey)));
        return new QuestionForm(address, questions, chosen, problems) { IsSent = query.ContainsKey(SentKey) };
    }

    /// <summary>The same answers as a query, in the order of the questions.</summary>
    public QueryString ToQuery() =>
        Questions
            .Where(question => Chosen.ContainsKey(question.Key))
            .Aggregate(QueryString.Empty, (query, question) => query.Add(question.Key, Chosen[question.Key]));
}
