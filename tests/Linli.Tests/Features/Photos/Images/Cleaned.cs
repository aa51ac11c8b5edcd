using Linli.Api.Features.Photos.Images;

namespace Linli.Tests.Features.Photos.Images;

internal static class Cleaned
{
    /// <summary>The cleaned image, having checked that it is whole and that cleaning it again changes nothing.</summary>
    public static CleanImage Of(byte[] file)
    {
        var result = ImageCleaner.Clean(file);
        Assert.Null(result.Refusal);
        var again = ImageCleaner.Clean(result.Image!.Bytes.Span);
        Assert.Equal(result.Image.Bytes, again.Image!.Bytes);
        return result.Image;
    }

    public static ImageRefusal? Refusal(byte[] file) => ImageCleaner.Clean(file).Refusal;
}
