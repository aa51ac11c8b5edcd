using Linli.Api.Secrets;

namespace Linli.Api.Features.Communities.Register;

/// <summary>Names as people write them, made comparable.</summary>
public static class PersonName
{
    private const string Purpose = "person-name";

    /// <summary>Without spaces and middle dots, full-width letters made plain, in capitals: "欧阳 娜娜" is "欧阳娜娜", "Li Lei" is "LILEI".</summary>
    public static string Plain(string name) =>
        string.Concat(Widths.Narrow(name).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('·' or '•' or '・' or '.' or '-'))).ToUpperInvariant();

    public static string Hash(Vault vault, string name) => vault.Hash(Purpose, Plain(name));
}
