using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Push.Devices;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Devices;

/// <summary>The devices on which the caller is alerted, the last refreshed first.</summary>
public static class ListDevices
{
    internal static void Map(IEndpointRouteBuilder devices) => devices.MapGet("", Handle).WithName("listDevices").WithSummary("The apps and browsers on which I am alerted.");

    internal static async Task<Results<Ok<Page<DeviceView>>, ProblemHttpResult>> Handle([AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (!listing.TryApply(Query.On(Device.OfResident, caller.ResidentId).Backwards(), out var query)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(query, cancel)).Select(device => DeviceView.Of(device, caller)));
    }
}
