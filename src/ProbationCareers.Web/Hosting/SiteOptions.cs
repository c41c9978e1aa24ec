using System.ComponentModel.DataAnnotations;

namespace ProbationCareers.Web.Hosting;

/// <summary>Settings of the site as a whole: the section <c>Site</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Site";

    /// <summary>The address that visitors use, without a slash at the end; canonical links and the sitemap start with it.</summary>
    [Required]
    [Url]
    [RegularExpression(
        "^https?://[^/]+$",
        ErrorMessage = "Site:PublicUrl must be like https://example.org, without a path or a slash at the end."
    )]
    public string PublicUrl { get; set; } = "";

    /// <summary>The absolute address of a page.</summary>
    /// <param name="address">Its address from the site's root.</param>
    public string Absolute(string address) => PublicUrl + address;
}
