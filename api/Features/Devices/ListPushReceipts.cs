using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Devices;

/// <summary>What became of the messages to one of the caller's devices, the newest first. A device that is gone still has its receipts.</summary>
public static class ListPushReceipts
{
    internal static void Map(IEndpointRouteBuilder devices) =>
        devices.MapGet("/{deviceId}/receipts", Handle).WithName("listPushReceipts").WithSummary("What became of the messages to one of my devices; `mail` and `text` are ways, too.");

    internal static async Task<Results<Ok<Page<PushReceiptView>>, ProblemHttpResult>> Handle(
        string deviceId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (!listing.TryApply(Query.On(PushDelivery.OfDevice, caller.ResidentId, deviceId).Backwards(), out var query)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(query, cancel)).Select(PushReceiptView.Of));
    }
}
