using ProbationCareers.Content.Checking;

namespace ProbationCareers.Content.Tests.Checking.Markup;

public sealed class UnreadMarkupTests
{
    [Theory]
    [InlineData("Use and/or, 24/7, and C# or C++ in 5 * 3 boxes, e.g. here; i.e. there.")]
    [InlineData("See [1] and (see [2]) or [note 3]. He said “[the officer] came” [sic].")]
    [InlineData("An A* grade, A*-C, or A*A*A grades. The #1 job, item #2. Pay rises each year.*")]
    [InlineData("snake_case and file_name_here are names.")]
    [InlineData("From 9:00 to 17:00, or 9am to 5pm; the ratio is 3:1; note: see: this.")]
    [InlineData("Pages 3–5, 2024–25, 2024-25; a 2:1 degree; 3.5 is a number.")]
    [InlineData("Go from a -> b => c <- d --> e.")]
    [InlineData("Ask (see below) [officers](/privacy) or [them][r].\n\n[r]: /privacy")]
    [InlineData("R&D, Q&A, AT&T, B&Q, M&S; fish & chips; 5 < 6 and 7 > 4; x = y; 1 + 1 = 2; ~30; a^2.")]
    [InlineData("He’s ‘quoted’ and \"double\"; the officers' room; rock 'n' roll; 'Tis.")]
    [InlineData("> She came.\n>\n> – A probation officer")]
    [InlineData("> I like [the job].\n>\n> - It is [hard, at times, for those who begin in a busy office].")]
    [InlineData("The officer had been at band\n3. Then she moved on.")]
    [InlineData("Wrapped prose that has a dash\n– and then goes on.")]
    [InlineData("Read `##` and `**` in code, `a [b](c` too.")]
    [InlineData(@"Escaped \*stars\* and \# and \[brackets\] and \_x\_ and \`ticks\` and 1\. one")]
    [InlineData("&lt;b&gt; and &#42;x&#42; and &copy; and &nbsp;.")]
    [InlineData("- one\n- two\n\n1) one\n2) two\n\n3. three\n4. four")]
    [InlineData("| a | b |\n|---|--:|\n| – | 1 |")]
    [InlineData("**bold** *it* ***both*** __x__ _y_ [**b**](/privacy)")]
    [InlineData("Emoji 🙂 and ☎️ are fine; café naïve Welsh ŵ ŷ â ê; CAFÉ’S; “café…”")]
    [InlineData("John Smith (b. 1950) and J. Smith.\ni.e. this, or (a) first of two options")]
    [InlineData("What?! Really?? Yes... The title | the site")]
    [InlineData("<https://www.example.org/a?b=1&copy=2> and [x](https://www.example.org/12%20months)")]
    [InlineData("The offer has to be confirmed by the team. Put your skills to use here. It will be added here later.")]
    [InlineData("‘I didn’t think [probation] was for me,’ she said.")]
    [InlineData("“They don’t call it ‘work’ [at the court].”")]
    [InlineData("'I like [the job]', he said.")]
    [InlineData("It helps (if you are new to the\njob) to read on.")]
    [InlineData("Those jobs (in bands 2 and\n3) are open.")]
    [InlineData("You manage risk (put simply, the chance of harm).")]
    [InlineData("The award (to be completed within two years) is paid for.")]
    [InlineData("Make a plan (to follow the order of the court).")]
    public void Read_Prose_FindsNothing(string markdown) => ReadMarkdown.ProblemsOf(markdown).ShouldBeEmpty();

    [Theory]
    [InlineData("See [the advert] now.")]
    [InlineData("> See [the advert](/url now.")]
    [InlineData("> See the advert] now.")]
    [InlineData("See x](/url) now.")]
    [InlineData("·one\n·two")]
    [InlineData("➢ one")]
    [InlineData("① one")]
    [InlineData("(1) one\n(2) two")]
    [InlineData("i. one\nii. two")]
    [InlineData("** text **")]
    [InlineData("text**")]
    [InlineData("H~2~O and ^2^")]
    [InlineData("||spoiler||")]
    [InlineData("''wiki''")]
    [InlineData("${var}")]
    [InlineData("pay.low }}")]
    [InlineData("!!! note\n    Text")]
    [InlineData("Term\n: Definition")]
    [InlineData("h2. Heading")]
    [InlineData("== Heading ==")]
    [InlineData("=====")]
    [InlineData("+---+---+")]
    [InlineData("[TOC]")]
    [InlineData("[@key] and ^[note]")]
    [InlineData("![alt](/images/a b.png)")]
    [InlineData("[text](/url \"title)")]
    [InlineData("<% x %>")]
    [InlineData("- • one")]
    [InlineData(":ref:`x` and `open")]
    public void Read_MarkupOfAnyKind_FindsIt(string markdown) =>
        ReadMarkdown.ProblemsOf(markdown).ShouldContain(problem => problem.Rule == ProblemRule.UnreadMarkdown);

    [Fact]
    public void Read_OneLongLineOfSigns_TakesTimeInProportion()
    {
        foreach (var sign in new[] { "[a](", "**a ", "`a ", "{a ", "&a ", "| a ", "[[a ", "~~a ", "1) ", "£5 ", "five ", "\\a ", "<a " })
        {
            var started = TimeProvider.System.GetTimestamp();

            ReadMarkdown.ProblemsOf(string.Concat(Enumerable.Repeat(sign, 2_000)));

            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20), sign);
        }
    }
}
