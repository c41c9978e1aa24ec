using System.Diagnostics;
using ProbationCareers.Web.Tests.Running;

namespace ProbationCareers.Web.Tests.WholeSite;

/// <summary>Every page is valid HTML, by html-validate. It needs Node.js, as the build of the styles does.</summary>
public sealed class HtmlValidationTests(SiteFixture fixture)
{
    [Fact]
    public async Task Pages_AndErrorPages_AreValidHtml()
    {
        using var folder = new TemporaryFolder();
        var missing = await CrawledPage.GetAsync(fixture.Site, "/roles/astronaut");
        using var refused = await fixture.Site.SendAsync(HttpMethod.Post, "/roles");
        foreach (var page in fixture.Pages.Concat(fixture.Answers).Append(missing).Append(await CrawledPage.ReadAsync("/refused", refused)))
            await File.WriteAllTextAsync(folder.Of(FileOf(page.Address)), page.Html, TestContext.Current.CancellationToken);

        var (exitCode, report) = await ValidateAsync(folder.Path);

        exitCode.ShouldBe(0, report);
    }

    [Fact]
    public async Task Validation_InvalidPage_IsFound()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.Of("bad.html"),
            "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title>Bad</title></head><body><p><ul><li></p></body></html>",
            TestContext.Current.CancellationToken
        );

        var (exitCode, report) = await ValidateAsync(folder.Path);

        exitCode.ShouldBe(1, report);
        report.ShouldContain("bad.html");
    }

    private static async Task<(int ExitCode, string Report)> ValidateAsync(string folder)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.PathOf("tests/ProbationCareers.Web.Tests/HtmlValidation"),
        };
        string[] arguments =
        [
            "node_modules/html-validate/bin/html-validate.mjs",
            "--config",
            "htmlvalidate.config.mjs",
            "--formatter",
            "text",
            "--ext",
            "html",
            folder,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static string FileOf(string address) =>
        (
            address == "/"
                ? "home"
                : string.Concat(address[1..].Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '_'))
        ) + ".html";
}
