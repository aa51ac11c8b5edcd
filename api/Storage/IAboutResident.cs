namespace Linli.Api.Storage;

/// <summary>A document about one person: besides its community's, that resident's stamp changes with it.</summary>
public interface IAboutResident
{
    string ResidentId { get; }
}
