using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Keeps each public page as bytes that are already compressed, until the next release. Pages are the same for everyone, so
/// cookies and signed-in users play no part; the query plays one only where an action says so, and its answer is kept when it is asked for
/// again.
/// </summary>
internal sealed class PageCache(CatalogueProvider catalogues, StoreState state, SiteMode mode, RepeatedQueries queries) : IOutputCachePolicy
{
    /// <summary>The tag by which all pages of a release are dropped.</summary>
    public const string Tag = "release";

    /// <summary>
    /// Pages are dropped when a release comes and made anew each day; this bounds how long they are shown while the store is away.
    /// </summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(7);

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var metadata = context.HttpContext.GetEndpoint()?.Metadata;
        var isPage =
            metadata?.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null
            && metadata.GetMetadata<NotCachedAttribute>() is null;
        var isAnswer = isPage && request.QueryString.HasValue && metadata?.GetMetadata<AnswersQueryAttribute>() is not null;

        // What a reader wishes of caches is for those on the way: "only-if-cached" would be a 504 here, though the page is there.
        request.Headers.Remove(HeaderNames.CacheControl);
        request.Headers.Remove(HeaderNames.Pragma);
        context.EnableOutputCaching = isRead && isPage && !mode.IsPreview;
        context.AllowCacheLookup = context.AllowCacheStorage = context.EnableOutputCaching;
        // Requests for a page that is not cached yet do not wait for one another: if the first visitor left, all would fail with it.
        context.AllowLocking = false;
        context.Tags.Add(Tag);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["day"] = state.Day.ToString("O", CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["release"] = catalogues.Name;
        if (isPage)
            context.CacheVaryByRules.VaryByValues["encoding"] = PageEncoding.Settle(request);
        if (isAnswer && context.EnableOutputCaching)
        {
            // As it was asked: the cache's own query keys lose the order of values, and with it that of a comparison.
            context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.ToString();
            context.AllowCacheStorage = queries.IsAskedAgain(
                $"{request.Path} {string.Join(' ', context.CacheVaryByRules.VaryByValues.Values)}"
            );
        }

        context.ResponseExpirationTimeSpan = LongestLife;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.HttpContext.Response.OnStarting(static state => HideAge((HttpResponse)state), context.HttpContext.Response);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>Keeps nothing of the answer to a request, such as one that counts.</summary>
    public static void Forbid(HttpContext http)
    {
        if (http.Features.Get<IOutputCacheFeature>() is { Context: var context })
            context.AllowCacheStorage = false;
    }

    /// <summary>
    /// Takes off how long a page was kept here. A page that is kept is that of the current release and day, as good as one rendered now;
    /// with its age or its first date on it, caches in front would take it for out of date and never keep it. The server puts on the date
    /// of now.
    /// </summary>
    private static Task HideAge(HttpResponse response)
    {
        response.Headers.Remove(HeaderNames.Age);
        response.Headers.Remove(HeaderNames.Date);
        return Task.CompletedTask;
    }
}
