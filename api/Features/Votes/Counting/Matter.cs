namespace Linli.Api.Features.Votes.Counting;

/// <summary>What owners decide about; other electorates know ordinary matters only.</summary>
public enum Matter
{
    Ordinary,

    /// <summary>
    /// Raising maintenance funds, rebuilding, changing the use of common parts or running a business from them (民法典 278 (六)–(八)).
    /// Using the maintenance fund is ordinary.
    /// </summary>
    Special,
}
