using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;

namespace ProbationCareers.Web.Features.Images;

/// <summary>Images of the content, from the store like its pages.</summary>
public sealed class ImagesController(CareersContext context) : Controller
{
    /// <summary>One file of content/images.</summary>
    [HttpGet("images/{name}")]
    public async Task<IActionResult> Image(string name, CancellationToken cancellationToken) =>
        await context.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Address == "/images/" + name, cancellationToken) is { } found
            ? File(found.Bytes, found.MediaType)
            : NotFound();
}
