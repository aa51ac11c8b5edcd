using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant;

internal static class CovenantQueries
{
    /// <summary>Adopted and in force at the latest at that instant, in the order of coming into force. Instants are kept to the millisecond, and the end of a range is not in it.</summary>
    public static Query<CovenantVersion> InForceBy(string communityId, DateTimeOffset at) => Query.On(CovenantVersion.ByForce, communityId).To(at.AddMilliseconds(1));

    /// <summary>Adopted and in force only later.</summary>
    public static Query<CovenantVersion> InForceAfter(string communityId, DateTimeOffset at) => Query.On(CovenantVersion.ByForce, communityId).From(at.AddMilliseconds(1));

    /// <summary>Everything that was ever adopted.</summary>
    public static Query<CovenantVersion> Adopted(string communityId) => Query.On(CovenantVersion.ByForce, communityId).From(DateTimeOffset.UnixEpoch);

    public static async Task<CovenantVersion?> First(this IDocumentStore store, Query<CovenantVersion> query, CancellationToken cancel) =>
        (await store.List(query.Take(1), cancel)).Items is [var first] ? first : null;
}
