using System.Text.RegularExpressions;

namespace ProbationCareers.Content.Checking;

/// <summary>
/// The two halves of an amount: a number, in digits or in words, and what it counts. Each is looked for at one place of a text.
/// </summary>
internal static partial class AmountPatterns
{
    private const string Dash = @"[\p{Pd}\u2212]";
    private const string Gap = @"\s{0,4}";
    private const string Apart = @"(?:\s{1,4}|" + Dash + ")?";
    private const string Scale = "(?:k|bn|hundred|thousand|million|billion)";
    private const string To = Gap + "(?:" + Dash + @"|/|(?:up\s)?to\b|or\b|and\b)" + Gap;
    private const string Or = "(?:" + Gap + @"(?:or\s(?:more|so|fewer|less)|plus|\+)(?!\w))?";
    private const string InWordsToo = @"(?:\s\((?-i:[a-z])[a-z\s\p{Pd}]{2,40}\))?";

    private const string Money = @"[£￡₤€$]";
    private const string DigitGroups = @"[0-9]{1,3}(?:[,\u00A0\u2009\u202F][0-9]{3})+(?![0-9])(?:\.[0-9]+)?";
    private const string Digit = "(?<number>" + DigitGroups + @"|[0-9]+(?:\.[0-9]+)?(?:\s?[½¼¾⅓⅔])?|[½¼¾⅓⅔])";
    private const string Spaced = @"(?<number>[0-9]{1,3}(?:\s[0-9]{3})+(?![0-9]))|" + Digit;

    private const string Ones = "one|two|three|four|five|six|seven|eight|nine";
    private const string Tens = @"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s\p{Pd}](?:" + Ones + "))?";
    private const string Small =
        "(?:" + Tens + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" + Ones + @")(?!\w)";
    private const string Large =
        "(?:(?:"
        + Small
        + @"|half\san?|an?)\s)?(?:hundred|thousand|million|billion)(?!\w)(?:\s(?:and\s)?(?:"
        + Small
        + @"|(?:hundred|thousand|million|billion)(?!\w)))*";
    private const string Word = "(?<number>" + Large + "|" + Small + @"(?:\sand\sa\s(?:half|quarter))?|half\sa(?=\s(?:month|year)s?\b))";

    /// <summary>Not within a word, a date, a time or a longer number, and not the number of a band, a level or the like.</summary>
    private const string NoName =
        @"(?<![\w.:/]|[0-9][,\u2013-]|\p{L}"
        + Dash
        + @")(?<!\b(?:bands?|levels?|grades?|tiers?|sections?|parts?|steps?|stages?|phases?|waves?|years?|weeks?|days?|months?"
        + @"|rooms?|groups?|class(?:es)?"
        + @"|chapters?|articles?|rules?|schedules?|pages?|modules?|units?|types?|categor(?:y|ies)|figures?|tables?|notes?"
        + @"|questions?|numbers?|nos?\.?|points?|gcses?|nvq|rqf|covid|aged?|before|since|until|during)\s)";

    /// <summary>What stands between a number and what it counts, as in 15 working days: no word of the kind that joins sentences.</summary>
    private const string Between =
        @"(?:\s(?!(?:the|an?|and|or|of|in|on|at|to|for|from|by|with|per|each|every|all|these|those|this|that|after|before|as|if"
        + @"|is|are|was|were|be|but|than|within|some|most|many|few|other|first|last|next|has|have|had|can|may"
        + @"|will|which|who|when|where|not|no|you|your|they|their|we|our|it|its|times|january|february|march|april|june|july"
        + @"|august|september|october|november|december)\b)(?-i:[a-z])[a-z’'"
        + "\u2010-"
        + "]{2,20})";

    private const string Coins =
        @"(?:" + Apart + @"(?:pounds?|pence|quid|sterling|euros?|dollars?|GBP|EUR|USD)\b|(?<=[0-9])p\b(?!\.)|" + Gap + "[£€])";
    private const string Percent = "(?:" + Gap + @"[%％﹪‰]|" + Apart + @"(?:per" + Apart + @"cent|percent|percentage\spoints?|pct)(?!\w))";
    private const string Time = @"(?:months?|mths?|weeks?|wks?|fortnights?|days?|hours?|hrs?)\b";
    private const string LongTime = @"(?:years?|yrs?|minutes?|mins?)\b(?!(?:\s|" + Dash + @")(?:old|olds|of\sage)\b)";
    private const string Rate =
        @"(?:(?:an?|per|each|every)\s(?:year|annum|month|week|day|hour)\b|/\s?(?:year|yr|month|week|day|hour|hr)\b|p\.?\s?a\b\.?"
        + @"|p\.?\s?h\b\.?)";
    private const string Kind = "(?:(?!\\s[a-z-]+s\\b)" + Between + ")";
    private const string People =
        @"(?:people|persons?|staff|officers?|trainees?|learners?|places?|applications?|applicants?|prisoners?|residents?"
        + @"|employees?|beds?|hostels?|vacanc(?:y|ies)|offenders?|graduates?|candidates?|recruits?|posts|jobs|cases)\b";

    /// <summary>A number in digits, from a currency sign or its first digit on.</summary>
    [GeneratedRegex(
        @"\G(?:(?<money>"
            + Money
            + "+"
            + Gap
            + ")(?:"
            + Spaced
            + @")|(?<money>(?<=\b(?:GBP|EUR|USD)\s{0,2}))"
            + Digit
            + "|"
            + NoName
            + Digit
            + ")(?:"
            + To
            + Money
            + "?"
            + Gap
            + Digit
            + ")?"
            + Or
            + InWordsToo
            + "(?:"
            + Gap
            + @"(?<scale>"
            + Scale
            + @"|(?<=[£€$].{1,20})m|(?<=\.[0-9]+)m)(?!\w))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex Digits { get; }

    /// <summary>A number in words.</summary>
    [GeneratedRegex(@"\G(?<![\w\p{Pd}])" + Word + "(?:" + To + Word + ")?" + Or, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Words { get; }

    /// <summary>What the number before it counts.</summary>
    [GeneratedRegex(
        @"\G(?:(?<coins>"
            + Coins
            + ")|(?<percent>"
            + Percent
            + ")"
            + "|(?<time>(?:"
            + Apart
            + "|"
            + Between
            + @"{1,2}(?:\s|"
            + Dash
            + "))"
            + Time
            + ")"
            + "|(?<long>(?:"
            + Apart
            + "|"
            + Between
            + @"(?:\s|"
            + Dash
            + "))"
            + LongTime
            + ")"
            + "|(?<rate>"
            + Gap
            + Rate
            + ")|(?<people>"
            + Kind
            + @"{0,2}\s"
            + People
            + "))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex Counted { get; }

    /// <summary>A long number that names something: a reference, a telephone number.</summary>
    [GeneratedRegex(
        @"\G(?<=(?<![A-Za-z])(?:references?|ref|numbers?|no|id|code|vacancy|vacancies|advert|campaign|job|call|ring|phone|tel"
            + @"|text|form|case)\.?:?\s|[0-9]\s|[#+-])|\G[0-9]+(?:[,/-]|\s[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex Reference { get; }
}
