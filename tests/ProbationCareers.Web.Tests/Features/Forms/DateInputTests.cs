using ProbationCareers.Web.Features.Forms;

namespace ProbationCareers.Web.Tests.Features.Forms;

/// <summary>Dates are read with the day before the month, and never guessed.</summary>
public sealed class DateInputTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-09", "2025-09")]
    [InlineData("2025-09-08", "2025-09-08")]
    [InlineData("about 2023", "about 2023")]
    [InlineData("About 2023", "about 2023")]
    [InlineData("8/9/2025", "2025-09-08")]
    [InlineData("08/09/2025", "2025-09-08")]
    [InlineData("8.9.2025", "2025-09-08")]
    [InlineData("31-12-2024", "2024-12-31")]
    [InlineData("9/2025", "2025-09")]
    [InlineData("September 2025", "2025-09")]
    [InlineData("sept 2025", "2025-09")]
    [InlineData("Sep. 2025", "2025-09")]
    [InlineData("8 September 2025", "2025-09-08")]
    [InlineData("8th September, 2025", "2025-09-08")]
    [InlineData("1st may 2025", "2025-05-01")]
    public void Read_BritishDate_IsRead(string text, string date) => DateInput.Read(text)!.ToString().ShouldBe(date);

    [Theory]
    [InlineData("")]
    [InlineData("undated")]
    [InlineData("yesterday")]
    [InlineData("12/31/2024")]
    [InlineData("31/2/2025")]
    [InlineData("8/9/25")]
    [InlineData("9999-99-99")]
    [InlineData("0/2025")]
    [InlineData("ma 2025")]
    [InlineData("mayday 2025")]
    [InlineData("-1")]
    [InlineData("20250908")]
    public void Read_AnythingElse_IsNoDate(string text) => DateInput.Read(text).ShouldBeNull();
}
