using ProbationCareers.Content;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Publishing;

/// <summary>Turns the entries of data files into rows.</summary>
internal static class DataMapper
{
    /// <summary>The row of a source.</summary>
    public static Source Map(SourceDocument source) =>
        new()
        {
            Key = source.Key,
            Title = source.Title,
            Publisher = source.Publisher,
            Url = source.Address,
            Licence = source.Licence,
            Dated = source.Dated,
            DateNote = source.DateNote,
            Looked = source.Looked,
            Sure = source.Sure,
            Why = source.Why,
        };

    /// <summary>The row of a figure.</summary>
    public static Figure Map(FigureDocument figure) =>
        new()
        {
            Key = figure.Key,
            Label = figure.Label,
            Kind = figure.Kind,
            Unit = figure.Unit,
            Value = figure.Value,
            ValueTo = figure.ValueTo,
            Until = figure.Until,
            Since = figure.Since,
            SourceKey = figure.Source,
            Note = figure.Note,
            IsUnconfirmed = figure.Unconfirmed,
        };

    /// <summary>The rows of a figure's earlier values, newest first.</summary>
    public static IEnumerable<FigurePast> History(FigureDocument figure) =>
        figure
            .History.OrderByDescending(value => value.Until)
            .Select(
                (value, i) =>
                    new FigurePast
                    {
                        FigureKey = figure.Key,
                        Position = i,
                        Value = value.Value,
                        ValueTo = value.ValueTo,
                        Until = value.Until,
                        Since = value.Since,
                        SourceKey = value.Source,
                        Note = value.Note,
                        IsUnconfirmed = value.Unconfirmed,
                    }
            );

    /// <summary>The row of a question.</summary>
    public static Claim Map(ClaimDocument claim) =>
        new()
        {
            Key = claim.Key,
            Question = claim.Question,
            InShort = claim.InShort,
            Reading = claim.Reading,
            Do = claim.Do,
            Reviewed = claim.Reviewed,
        };

    /// <summary>The rows of a question's answers.</summary>
    public static IEnumerable<ClaimAnswer> Answers(ClaimDocument claim) =>
        claim.Answers.Select(
            (answer, i) =>
                new ClaimAnswer
                {
                    ClaimKey = claim.Key,
                    Position = i,
                    Says = answer.Says,
                    SourceKey = answer.Source,
                    IsGoneBy = answer.GoByThis,
                }
        );

    /// <summary>The row of a term.</summary>
    public static Term Map(TermDocument term) =>
        new()
        {
            Key = term.Key,
            Name = term.Term,
            ShortForm = term.ShortForm,
            Meaning = term.Meaning,
            SourceKey = term.Source,
        };

    /// <summary>The rows of a term's other forms.</summary>
    public static IEnumerable<TermForm> Forms(TermDocument term) =>
        term.AlsoWritten.Select(
            (form, i) =>
                new TermForm
                {
                    TermKey = term.Key,
                    Position = i,
                    Text = form,
                }
        );

    /// <summary>The rows of the terms to look at too.</summary>
    public static IEnumerable<TermRelation> Related(TermDocument term) =>
        term
            .SeeAlso.Distinct()
            .Select(
                (key, i) =>
                    new TermRelation
                    {
                        TermKey = term.Key,
                        Position = i,
                        RelatedKey = key,
                    }
            );

    /// <summary>The rows of the route finder's questions.</summary>
    public static IEnumerable<RouteQuestion> Map(IEnumerable<RouteQuestionDocument> questions) =>
        questions.Select(
            (question, i) =>
                new RouteQuestion
                {
                    Key = question.Key,
                    Position = i,
                    Question = question.Question,
                    Hint = question.Hint,
                }
        );

    /// <summary>The rows of their answers.</summary>
    public static IEnumerable<RouteAnswer> Answers(RouteQuestionDocument question) =>
        question.Answers.Select(
            (answer, i) =>
                new RouteAnswer
                {
                    QuestionKey = question.Key,
                    Key = answer.Key,
                    Position = i,
                    Text = answer.Text,
                    Hint = answer.Hint,
                    InRoleAddress = answer.InRole is { } role ? PageKind.Role.Address(role) : null,
                    Contradicts = [.. answer.Contradicts],
                    IsUnsure = answer.Unsure,
                }
        );

    /// <summary>The rows of the questions about how someone likes to work.</summary>
    public static IEnumerable<WorkQuestion> Map(IEnumerable<WorkQuestionDocument> questions) =>
        questions.Select(
            (question, i) =>
                new WorkQuestion
                {
                    Key = question.Key,
                    Position = i,
                    Question = question.Question,
                    Hint = question.Hint,
                }
        );

    /// <summary>The rows of their answers.</summary>
    public static IEnumerable<WorkAnswer> Answers(WorkQuestionDocument question) =>
        question.Answers.Select(
            (answer, i) =>
                new WorkAnswer
                {
                    QuestionKey = question.Key,
                    Key = answer.Key,
                    Position = i,
                    Text = answer.Text,
                    Likes = [.. answer.Likes],
                    Avoids = [.. answer.Avoids],
                }
        );

    /// <summary>The rows of the other words of the search.</summary>
    public static IEnumerable<Synonym> Map(IEnumerable<SynonymDocument> synonyms) =>
        synonyms.Select(
            (synonym, i) =>
                new Synonym
                {
                    Position = i,
                    When = [.. synonym.When],
                    Also = [.. synonym.Also],
                    Asks = synonym.Asks,
                }
        );

    /// <summary>The row of a redirect.</summary>
    public static Redirect Map(RedirectDocument redirect) => new() { FromAddress = OldAddress.Of(redirect.From), ToAddress = redirect.To };

    /// <summary>The row of a campaign.</summary>
    public static Campaign Map(CampaignDocument campaign) =>
        new()
        {
            Key = campaign.Key,
            RoleAddress = PageKind.Role.Address(campaign.Role),
            Pathways = [.. campaign.Pathways.Select(slug => PageKind.Pathway.Address(slug))],
            Opened = campaign.Opened,
            Closes = campaign.Closes,
            Starts = campaign.Starts,
            SourceKey = campaign.Source,
        };

    /// <summary>The row of an image.</summary>
    public static Image Map(ImageDocument image) =>
        new()
        {
            Address = image.Address,
            MediaType = image.MediaType,
            Bytes = image.Bytes.ToArray(),
        };
}
