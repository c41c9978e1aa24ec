using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using ProbationCareers.Store;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Web.Commands;
using ProbationCareers.Web.Features.Addresses;
using ProbationCareers.Web.Features.Search;
using ProbationCareers.Web.Hosting;
using Serilog;

namespace ProbationCareers.Web;

/// <summary>The whole site: every service and every step that a request goes through, in order, once.</summary>
internal static class Site
{
    /// <summary>The rooms whose partial views others show.</summary>
    private static readonly string[] RoomsOfPartials =
    [
        "Layout",
        "ContentPages",
        "Facts",
        "Figures",
        "Forms",
        "Glossary",
        "Guides",
        "Links",
        "Vacancies",
        "Pay",
        "Questions",
        "Roles",
        "Sources",
    ];

    /// <summary>Runs the verb that the arguments name, or serves the site when they name none.</summary>
    public static Task<int> RunAsync(string[] args) => CommandLine.RunAsync(args);

    /// <summary>Publishes the content and serves it until the process is told to stop.</summary>
    /// <param name="args">Settings as --Name:Part=value, over those of files and the environment.</param>
    /// <returns>0 after serving; 1 when there was nothing that could be served.</returns>
    public static async Task<int> ServeAsync(string[] args)
    {
        Log.Logger = Logging.Bootstrap();
        try
        {
            await using var app = Build(args);
            if (!(await app.PublishAtStartAsync()).CanServe)
                return 1;
            await app.StartAsync();
            app.AnnounceAddress();
            app.WarnOfLocalAddress();
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception error) when (StartFailure.Explain(error) is { } reason)
        {
            StartFailure.Report(Log.Logger, error, reason);
            return 1;
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }
    }

    /// <summary>The site, before anything is published or served.</summary>
    /// <param name="args">Settings as --Name:Part=value, over those of files and the environment.</param>
    /// <param name="change">What a test or the preview puts in the place of a service, or adds.</param>
    /// <param name="before">What the preview puts before the pages.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? change = null, Action<WebApplication>? before = null)
    {
        var builder = WebApplication.CreateBuilder(SiteFolders.Options(args));
        AddSite(builder);
        change?.Invoke(builder.Services);
        var app = builder.Build();
        UseSite(app, before);
        return app;
    }

    /// <summary>Registers every service.</summary>
    public static void AddSite(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            AddressLength.Allow(kestrel.Limits);
        });
        services.AddSerilog(Logging.Configure);
        services.AddOptionsCheckedAtStart<SiteOptions>(SiteOptions.Section);
        services.AddOptionsCheckedAtStart<ContentOptions>(ContentOptions.Section);
        services.AddOptionsCheckedAtStart<StoreOptions>(StoreOptions.Section);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SecurityHeaders.Values>();
        services.AddHostedService<RefusedRequests>();

        var store = builder.Configuration.GetSection(StoreOptions.Section).Get<StoreOptions>() ?? new StoreOptions();
        services.AddStore(store.Provider, SiteFolders.ConnectionString(builder, store));
        services.AddSingleton<IProgress<PublishingStep>, PublishingProgress>();
        services.AddSingleton<CatalogueProvider>();
        services.AddSingleton(new SiteMode(IsPreview: false));
        services.AddSingleton<BuildVersion>();
        services.AddSingleton<PageMark>();
        services.AddSingleton<SiteDay>();
        services.AddSingleton<StoreState>();
        services.AddHostedService<ReleaseWatcher>();
        services.AddSingleton<ScheduledPublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<ScheduledPublisher>());
        // Work beside the requests says itself what fails and goes on; should any not, the site still does.
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        services.AddSingleton<SearchIndexProvider>();
        services.AddHostedService(provider => provider.GetRequiredService<SearchIndexProvider>());
        services.AddSingleton<FailedSearches>();
        services.AddHostedService(provider => provider.GetRequiredService<FailedSearches>());
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Ready]);

        services.AddRouting(routing => routing.SetParameterPolicy<SlugConstraint>(SlugConstraint.Name));
        services
            .AddControllersWithViews(mvc =>
            {
                mvc.Filters.AddService<RequestReleaseFilter>();
                mvc.Conventions.Add(new HeadRequests());
                // Actions take parts of the address and nothing else: whatever a request's body or query holds, no binder reads it.
                mvc.ValueProviderFactories.Clear();
                mvc.ValueProviderFactories.Add(new RouteValueProviderFactory());
            })
            .ConfigureApplicationPartManager(parts =>
            {
                parts.FeatureProviders.Remove(parts.FeatureProviders.Single(provider => provider is ControllerFeatureProvider));
                parts.FeatureProviders.Add(new OwnControllers());
            })
            .AddRazorOptions(razor =>
            {
                razor.ViewLocationFormats.Clear();
                razor.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
                foreach (var room in RoomsOfPartials)
                    razor.ViewLocationFormats.Add($"/Features/{room}/{{0}}.cshtml");
            });
        services.AddScoped<RequestReleaseFilter>();
        services.AddScoped<PageTextFilter>();
        services.AddScoped<RequestRelease>();
        services.AddScoped(provider => provider.GetRequiredService<RequestRelease>().Catalogue);
        // Pages are UTF-8: a pound sign is itself. What HTML itself uses is escaped all the same.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddOutputCache();
        services.AddSingleton<RepeatedQueries>();
        services.AddSingleton<PageCache>();
        services.AddHostedService<StalePages>();
        services.AddOptions<OutputCacheOptions>().Configure<PageCache>((cache, policy) => cache.AddBasePolicy(policy));
    }

    /// <summary>Builds the way of a request through the site.</summary>
    /// <param name="app">The site.</param>
    /// <param name="before">What comes before the pages.</param>
    public static void UseSite(WebApplication app, Action<WebApplication>? before = null)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<PlainErrors>();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/errors/500",
                StatusCodeSelector = PlainErrors.StatusOf,
                // A request that cannot be read is the client's fault: no line of ours for it, let alone a stack trace.
                SuppressDiagnosticsCallback = failed => PlainErrors.StatusOf(failed.Exception) < StatusCodes.Status500InternalServerError,
            }
        );
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<AddressLength>();
        app.UseRouting();
        before?.Invoke(app);
        app.UseMiddleware<OneAddressPerPage>();
        app.UseOutputCache();
        app.UseMiddleware<StoreOutage>();
        app.UseResponseCompression();
        app.MapStaticAssets();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(StoreHealth.Ready) });
        app.MapControllers().WithStaticAssets();
    }
}
