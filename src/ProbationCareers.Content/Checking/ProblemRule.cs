namespace ProbationCareers.Content.Checking;

/// <summary>The rules that content has to keep. docs/content-guide.md explains each one to editors.</summary>
public enum ProblemRule
{
    /// <summary>The file cannot be opened.</summary>
    UnreadableFile,

    /// <summary>The file holds nothing.</summary>
    EmptyFile,

    /// <summary>The file is over 1 MiB, or the text of a page over 100,000 characters.</summary>
    FileTooLarge,

    /// <summary>The folder holds more files, or more bytes, than are read.</summary>
    TooManyFiles,

    /// <summary>A link to another file or folder, which could lead anywhere.</summary>
    LinkedFile,

    /// <summary>The file is not UTF-8 text.</summary>
    NotUtf8,

    /// <summary>A control character, which no reader can see and no feed can hold.</summary>
    ControlCharacter,

    /// <summary>An image that is not what the ending of its name says.</summary>
    WrongImage,

    /// <summary>The file is in a folder, or has an ending, that the site does not use.</summary>
    MisplacedFile,

    /// <summary>A file that the site cannot do without is not there.</summary>
    MissingFile,

    /// <summary>The file's name is not lower-case words joined by hyphens.</summary>
    BadSlug,

    /// <summary>Two files would have the same address, a file that of one of the site's own lists, or two entries the same key.</summary>
    DuplicateSlug,

    /// <summary>The block between the two --- lines is missing or not closed.</summary>
    NoFrontMatter,

    /// <summary>The YAML cannot be read.</summary>
    BrokenYaml,

    /// <summary>Brackets, lists or quotations inside one another beyond all reason.</summary>
    TooDeep,

    /// <summary>A value that YAML takes for something else than it looks: a comment, a label, quotes that are none.</summary>
    MisreadValue,

    /// <summary>Far more values, headings, signs or problems than a file can have.</summary>
    TooMuch,

    /// <summary>The program failed while it read the file.</summary>
    NotUnderstood,

    /// <summary>A key that this kind of file does not have.</summary>
    UnknownKey,

    /// <summary>A key that this kind of file must have.</summary>
    MissingKey,

    /// <summary>A value of the wrong type: a list instead of text, a word instead of a number.</summary>
    WrongType,

    /// <summary>A value that is not one of those allowed.</summary>
    UnknownValue,

    /// <summary>A number or a text outside its limits.</summary>
    OutOfRange,

    /// <summary>A date that does not exist or is written in another way.</summary>
    BadDate,

    /// <summary>Values of one entry that contradict or need one another.</summary>
    Inconsistent,

    /// <summary>The same entry stands twice in a list.</summary>
    ListedTwice,

    /// <summary>A page, or an entry, names itself where it has to name another.</summary>
    NamesItself,

    /// <summary>Two pages have the same title.</summary>
    SameTitle,

    /// <summary>Two pages have the same summary.</summary>
    SameSummary,

    /// <summary>A rule of the route finder that closes a route to someone whose answer is worth more.</summary>
    BetterAnswerLoses,

    /// <summary>A rule, or a question, of the route finder that decides nothing.</summary>
    IdleRule,

    /// <summary>Answers to the route finder after which no route is left.</summary>
    DeadEnd,

    /// <summary>Markdown signs in a value that is shown as plain text.</summary>
    MarkdownInValue,

    /// <summary>Text that looks like markup, and that readers would see as it is typed.</summary>
    UnreadMarkdown,

    /// <summary>Both sides of a merge conflict, with the lines that part them.</summary>
    MergeConflict,

    /// <summary>An invisible character, such as a zero width space.</summary>
    InvisibleCharacter,

    /// <summary>Letters that were saved in one encoding and read in another.</summary>
    GarbledText,

    /// <summary>A note to the writer: the words of a template, TODO, lorem ipsum.</summary>
    LeftoverText,

    /// <summary>No role of this name.</summary>
    UnknownRole,

    /// <summary>No pathway of this name.</summary>
    UnknownPathway,

    /// <summary>No working environment of this name.</summary>
    UnknownEnvironment,

    /// <summary>No source of this name.</summary>
    UnknownSource,

    /// <summary>No guide of this name.</summary>
    UnknownGuide,

    /// <summary>No figure of this name.</summary>
    UnknownFigure,

    /// <summary>No question of this name that sources answer differently.</summary>
    UnknownClaim,

    /// <summary>No term of this name in the glossary.</summary>
    UnknownTerm,

    /// <summary>No answer of this name to a question of the route finder.</summary>
    UnknownAnswer,

    /// <summary>A figure that does not count what is needed at its place.</summary>
    WrongUnit,

    /// <summary>Braces, a citation or three colons that do not have the form of a figure, a source or a question.</summary>
    BadPlaceholder,

    /// <summary>An amount that is typed into a text, and not put in from a figure.</summary>
    TypedAmount,

    /// <summary>A redirect that starts at a page, or ends where another starts.</summary>
    BadRedirect,

    /// <summary>An address that was published and now leads nowhere.</summary>
    DroppedAddress,

    /// <summary>No pay band of this name.</summary>
    UnknownBand,

    /// <summary>The page names no source.</summary>
    NoSources,

    /// <summary>A source's licence is not given, or the site has no statement for it.</summary>
    NoLicence,

    /// <summary>A heading of level 1, one that skips a level, or one inside a list or a quotation.</summary>
    HeadingLevel,

    /// <summary>Two sections of one page have the same heading.</summary>
    DuplicateHeading,

    /// <summary>HTML in Markdown.</summary>
    RawHtml,

    /// <summary>An image without a description.</summary>
    NoAltText,

    /// <summary>An image that is not in content/images.</summary>
    UnknownImage,

    /// <summary>A link to a page that does not exist.</summary>
    DeadLink,

    /// <summary>A link to a place on a page that does not exist.</summary>
    DeadAnchor,

    /// <summary>A link with a scheme other than https, http, mailto or tel, or with no leading slash.</summary>
    ForbiddenLink,

    /// <summary>A source that nothing rests on. A warning.</summary>
    UnusedSource,

    /// <summary>A figure that no page shows. A warning.</summary>
    UnusedFigure,

    /// <summary>A question that no page shows. A warning.</summary>
    UnusedClaim,

    /// <summary>A term that no page uses. A warning.</summary>
    UnusedTerm,

    /// <summary>A figure older than its kind allows. A warning.</summary>
    OldFigure,

    /// <summary>A page past the day of its review. A warning.</summary>
    OverduePage,

    /// <summary>A page or a section with more words than readers finish. A warning.</summary>
    LongPage,

    /// <summary>Words that find a page in a search and that the page does not bear out. A warning.</summary>
    SearchWordNotOnPage,

    /// <summary>A date in the future, or far off, where there cannot be one. A warning.</summary>
    UnlikelyDate,

    /// <summary>A value that is many times, or a small part of, what it was or what such things are. A warning.</summary>
    UnlikelyValue,

    /// <summary>A value that readers were told and that is neither the figure's own nor in its history. A warning.</summary>
    LostValue,

    /// <summary>A figure with another value of the same date and from the same source. A warning.</summary>
    SameDateOtherValue,

    /// <summary>The date that a figure had before stands beside it. A warning.</summary>
    OldDateBeside,

    /// <summary>The source that a figure had before is named beside it. A warning.</summary>
    OldSourceBeside,
}

/// <summary>What is known of the rules.</summary>
public static class ProblemRules
{
    /// <summary>Whether breaking a rule is worth a look, but does not keep content from being published.</summary>
    public static bool IsWarning(this ProblemRule rule) => rule >= ProblemRule.UnusedSource;

    /// <summary>
    /// Whether a warning is about how old or how long something is, or whether anything uses it: it stands from one change to the next.
    /// </summary>
    public static bool IsOfAgeOrUse(this ProblemRule rule) =>
        rule
            is ProblemRule.UnusedSource
                or ProblemRule.UnusedFigure
                or ProblemRule.UnusedClaim
                or ProblemRule.UnusedTerm
                or ProblemRule.OldFigure
                or ProblemRule.OverduePage
                or ProblemRule.LongPage;

    /// <summary>Whether a warning is about what was changed just now, and not about what has been so for long.</summary>
    public static bool IsOfAChange(this ProblemRule rule) => rule >= ProblemRule.UnlikelyDate;
}
