using System.Text;

namespace Linli.Api.Features.Communities.Register;

/// <summary>Reads the bytes of a register as text: UTF-8 with or without a mark, UTF-16 with one, or what Chinese office software saves (GB18030, of which GBK is a part).</summary>
public static class RegisterText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>Null when it is none of these.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Try(Utf8, rest),
        [0xFF, 0xFE, .. var rest] => Try(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), rest),
        [0xFE, 0xFF, .. var rest] => Try(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), rest),
        _ => Try(Utf8, bytes) ?? Try(Gb18030, bytes),
    };

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
