using Microsoft.Extensions.Options;

namespace ProbationCareers.Web.Hosting;

/// <summary>
/// Tells browsers what pages of this site may do: load from this site alone, run no inline script or style, and be framed by
/// no one. The lists never change while the site runs.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, SecurityHeaders.Values values)
{
    /// <summary>The headers of every answer.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Always { get; } =
    [
        new(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"
        ),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("X-Content-Type-Options", "nosniff"),
    ];

    /// <summary>Adds the headers when the answer starts, error pages included.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            values.AddTo(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>The headers as the settings want them.</summary>
    internal sealed class Values(IOptions<SiteOptions> options)
    {
        private readonly bool _isHttps = options.Value.PublicUrl.StartsWith("https:", StringComparison.Ordinal);

        /// <summary>Adds them to an answer.</summary>
        public void AddTo(IHeaderDictionary headers)
        {
            foreach (var (name, value) in Always)
                headers[name] = value;
            if (_isHttps)
                headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }
}
