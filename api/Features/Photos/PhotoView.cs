using Linli.Api.Features.Photos.Images;

namespace Linli.Api.Features.Photos;

/// <param name="Id">Its address is <c>/api/v1/photos/{id}</c>.</param>
/// <param name="Kind">Told by its content.</param>
/// <param name="Width">Pixels as stored; an orientation may turn it when shown.</param>
/// <param name="Height">Pixels as stored.</param>
/// <param name="Bytes">Its size without the metadata it came with.</param>
/// <param name="CreatedAt">When it was sent.</param>
public sealed record PhotoView(string Id, ImageKind Kind, int Width, int Height, int Bytes, DateTimeOffset CreatedAt)
{
    internal static PhotoView Of(Photo photo) => new(photo.Id, photo.Kind, photo.Width, photo.Height, photo.Bytes, photo.CreatedAt);
}
