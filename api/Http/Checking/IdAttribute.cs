using System.ComponentModel.DataAnnotations;

namespace Linli.Api.Http.Checking;

/// <summary>On a text or a list of texts of a request: ids of things that exist already, with or without hyphens. The handler gets them without.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IdAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value switch
    {
        string id => id.Length <= Ids.Longest,
        IEnumerable<string?> ids => ids.All(id => id is null || id.Length <= Ids.Longest),
        _ => true,
    };

    /// <returns>What stands in the value's place; itself when nothing has to.</returns>
    internal static object? Plain(object? value) => value switch
    {
        string id => Ids.Plain(id),
        IEnumerable<string?> ids => ids.Select(id => id is null ? null : Ids.Plain(id)).ToArray(),
        _ => value,
    };
}
