using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store;

/// <summary>Registers the store.</summary>
public static class StoreServices
{
    /// <summary>Adds the store's context and its publisher.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="provider">Which database.</param>
    /// <param name="connectionString">How to reach it.</param>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreProvider provider, string connectionString)
    {
        services.AddSingleton<WrittenRows>();
        if (provider == StoreProvider.SqlServer)
            Add<SqlServerCareersContext>(services, options => StoreDatabases.UseSqlServer(options, connectionString));
        else
            Add<SqliteCareersContext>(services, options => StoreDatabases.UseSqlite(options, connectionString));
        return services.AddScoped<Publisher>();
    }

    private static void Add<TContext>(IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : CareersContext
    {
        services.AddDbContextPool<TContext>((provider, options) =>
        {
            configure(options);
            options.AddInterceptors(provider.GetRequiredService<WrittenRows>());
        });
        services.AddScoped<CareersContext>(provider => provider.GetRequiredService<TContext>());
    }
}
