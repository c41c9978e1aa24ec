using Microsoft.Net.Http.Headers;

namespace ProbationCareers.Web.Hosting;

/// <summary>Marks answers for caches: with the release, the build and the day that they show, or as not to be kept.</summary>
internal sealed class PageMark(BuildVersion version, SiteMode mode)
{
    /// <summary>
    /// What browsers and proxies in front may do: keep a page a minute, show the old one while asking for the new one, and
    /// go on showing it for a day when the site does not answer.
    /// </summary>
    public const string CacheControl = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    /// <summary>Marks the answer to a request that sees a release.</summary>
    public void Set(HttpContext http, RequestRelease release)
    {
        if (mode.IsPreview)
            Remove(http);
        else if (http.GetEndpoint()?.Metadata.GetMetadata<NotCachedAttribute>() is null)
        {
            http.Response.Headers.CacheControl = CacheControl;
            http.Response.Headers.ETag =
                $"\"{release.Catalogue.Release.ContentHash[..16]}-{version.Name}-{release.Today.DayNumber:x}"
                + $"-{PageEncoding.Settle(http.Request)}\"";
        }
    }

    /// <summary>Marks a permanent redirect, which caches may keep as long as a page.</summary>
    public void SetRedirect(HttpContext http)
    {
        if (mode.IsPreview)
            Remove(http);
        else
            http.Response.Headers.CacheControl = CacheControl;
    }

    /// <summary>Takes the mark off again, for an error in the place of a page: no cache may keep one.</summary>
    public static void Remove(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Remove(HeaderNames.ETag);
    }
}
