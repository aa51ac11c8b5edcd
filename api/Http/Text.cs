using System.Globalization;

namespace Linli.Api.Http;

/// <summary>A sentence for people, in every language that Linli speaks.</summary>
public readonly record struct Text(string Zh, string En)
{
    /// <summary>In the language of the request being served: English when the reader prefers it, Chinese otherwise.</summary>
    public override string ToString() => CultureInfo.CurrentUICulture.Name == Languages.English ? En : Zh;

    public static implicit operator Text((string Zh, string En) text) => new(text.Zh, text.En);
}
