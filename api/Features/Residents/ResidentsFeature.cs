using Linli.Api.Events;

namespace Linli.Api.Features.Residents;

public static class ResidentsFeature
{
    public static void AddResidents(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<OperatorOptions>().BindConfiguration("Operators")
            .Validate(operators => operators.Named.All(phone => SignIn.PhoneNumber.TryParse(phone, out _)), "Operators:Phones has an entry that is no phone number.");
        builder.Services.AddSingleton<Operators>();
        builder.Services.AddSingleton<Callers>();
        builder.Services.AddSingleton<ITopicGate, CommunityGate>();
    }

    /// <summary>After authentication, before authorization.</summary>
    public static void UseCaller(this IApplicationBuilder app) => app.UseMiddleware<CallerMiddleware>();

    public static void MapResidents(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        ReadMe.Map(me);
        EditProfile.Map(me);
    }
}
