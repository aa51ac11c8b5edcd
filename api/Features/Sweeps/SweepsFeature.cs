namespace Linli.Api.Features.Sweeps;

public static class SweepsFeature
{
    public static void AddSweeps(this WebApplicationBuilder builder) => builder.Services.AddHostedService<SweepRuns>();

    /// <summary>A feature's sweep, under its own type and among all.</summary>
    public static IServiceCollection AddSweep<T>(this IServiceCollection services) where T : class, ISweep =>
        services.AddSingleton<T>().AddSingleton<ISweep>(provider => provider.GetRequiredService<T>());
}
