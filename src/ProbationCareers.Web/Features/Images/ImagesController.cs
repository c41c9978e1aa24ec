using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProbationCareers.Store;
using ProbationCareers.Store.Catalogues;
using ProbationCareers.Web.Hosting;

namespace ProbationCareers.Web.Features.Images;

/// <summary>Images of the content, from the store like its pages.</summary>
internal sealed class ImagesController(Catalogue catalogue, CareersContext context) : Controller
{
    /// <summary>One file of content/images.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [ReadsStore]
    [HttpGet("images/{name}")]
    public async Task<IActionResult> Image(string name, CancellationToken cancellationToken)
    {
        var address = $"/images/{name}";
        return
            catalogue.Images.Contains(address)
            && await context.Images.AsNoTracking().SingleOrDefaultAsync(image => image.Address == address, cancellationToken) is { } found
            ? File(found.Bytes, found.MediaType)
            : NotFound();
    }
}
