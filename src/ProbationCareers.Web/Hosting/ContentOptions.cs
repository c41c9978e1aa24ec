using System.ComponentModel.DataAnnotations;

namespace ProbationCareers.Web.Hosting;

/// <summary>Settings of the content: the section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Content";

    /// <summary>The content folder; relative to the application's folder.</summary>
    [Required]
    public string Path { get; set; } = "";

    /// <summary>The content folder on disk.</summary>
    public string FullPath(IHostEnvironment environment) => System.IO.Path.GetFullPath(Path, environment.ContentRootPath);
}
