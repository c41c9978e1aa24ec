namespace ProbationCareers.Web.Hosting;

/// <summary>Registers settings.</summary>
internal static class OptionsRegistration
{
    /// <summary>Binds settings and has their annotations checked when the application starts.</summary>
    public static void AddOptionsCheckedAtStart<TOptions>(this IServiceCollection services, string section)
        where TOptions : class => services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
}
