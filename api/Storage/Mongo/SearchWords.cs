using System.Globalization;
using MongoDB.Bson;

namespace Linli.Api.Storage.Mongo;

/// <summary>
/// What is found of a document, in a list beside its properties, written with it in the same transaction: found at once, by whatever node.
/// The tokens are <see cref="Words.In"/>'s; a single character is entered as well, so that looking for one needs no range and the newest still come first.
/// </summary>
internal static class SearchWords
{
    public const string List = "_words";
    public const string At = "_at";

    // No word holds this sign, so nobody can type a facet. Alone it stands in every list.
    private const string FacetSign = "§";

    public static void Enter(BsonDocument body, SearchText text)
    {
        var tokens = new HashSet<string>(text.Facets.Select(facet => FacetSign + facet)) { FacetSign };
        foreach (var token in Words.In(text.Words))
        {
            tokens.Add(token);
            if (Words.Kind(token, out var length) == TokenKind.Ideograph) tokens.Add(token[..length]);
        }

        body[List] = new BsonArray(tokens);
        body[At] = Stored.Instant(text.At);
    }

    /// <summary>What the list of a found document holds, rarer things first; null when the words hold nothing that could be found.</summary>
    public static IReadOnlyList<string>? Wanted(SearchQuery query)
    {
        var terms = Words.Wanted(query.Words);
        if (terms.Count == 0 && !string.IsNullOrWhiteSpace(query.Words)) return null;
        string[] wanted = [.. terms.Select(term => term.Token).OrderByDescending(token => new StringInfo(token).LengthInTextElements), .. query.Facets.Select(facet => FacetSign + facet)];
        return wanted.Length > 0 ? wanted : [FacetSign];
    }
}
