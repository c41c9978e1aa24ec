using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProbationCareers.Store.Connections;
using ProbationCareers.Store.Publishing;

namespace ProbationCareers.Store;

/// <summary>Registers the store.</summary>
public static class StoreServices
{
    /// <summary>Adds the store's context, its place and its publisher.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="provider">Which database.</param>
    /// <param name="connectionString">How to reach it.</param>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreProvider provider, string connectionString)
    {
        services.AddSingleton<WrittenRows>();
        if (provider == StoreProvider.SqlServer)
        {
            var place = new SqlServerPlace(connectionString);
            Add<SqlServerCareersContext>(services, place, options => StoreDatabases.UseSqlServer(options, place));
        }
        else
        {
            var file = new SqliteStoreFile(connectionString);
            Add<SqliteCareersContext>(services, file, options => StoreDatabases.UseSqlite(options, file));
        }

        return services.AddScoped<Publisher>();
    }

    private static void Add<TContext>(IServiceCollection services, StorePlace place, Action<DbContextOptionsBuilder> configure)
        where TContext : CareersContext
    {
        services.AddSingleton(place);
        services.AddDbContextPool<TContext>(
            (provider, options) =>
            {
                configure(options);
                options.AddInterceptors(provider.GetRequiredService<WrittenRows>());
            }
        );
        services.AddScoped<CareersContext>(provider => provider.GetRequiredService<TContext>());
    }
}
