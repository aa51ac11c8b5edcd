using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

public static partial class Problems
{
    public static ProblemHttpResult NotAPhoto() => Problem(400, "not-a-photo",
        ("这不是照片", "That is not a photo"), ("只能发送 JPEG、PNG 或 WebP 图片；文件按内容识别，与文件名无关。", "Send a JPEG, PNG or WebP image. The content counts, not the file's name."));

    public static ProblemHttpResult PhotoDamaged() => Problem(400, "photo-damaged",
        ("照片文件已损坏", "The photo is damaged"), ("文件不完整或内容有误，请重新选择或重新拍摄。", "The file is incomplete or broken. Choose it again, or take another."));

    public static ProblemHttpResult PhotoTooManyPixels(long mostPixels) => Problem(400, "photo-too-many-pixels",
        ("照片尺寸过大", "The photo has too many pixels"), ($"最多 {mostPixels / 1_000_000} 百万像素，请缩小后再发送。", $"At most {mostPixels / 1_000_000} megapixels. Make it smaller and send it again."), ("mostPixels", mostPixels));

    public static ProblemHttpResult PhotosByMembers() => Problem(403, "photos-by-members",
        ("不能发送照片", "You cannot send photos here"), ("只有本社区成员可以发送照片。", "Only members of this community send photos."));

    public static ProblemHttpResult TooManyUnusedPhotos(int most) => Problem(409, "too-many-unused-photos",
        ("未使用的照片过多", "Too many unused photos"), ($"最多保留 {most} 张未发布的照片，请先发布或删除一些。", $"You can keep {most} photos that nothing uses. Use or delete some first."), ("most", most));

    /// <summary>Of somebody else, of another community, used elsewhere, or no longer there.</summary>
    public static ProblemHttpResult PhotosNotYours(string field = "photoIds") =>
        Invalid(field, ("只能使用自己在本社区刚发送、尚未使用的照片。", "Use photos that you sent to this community and that nothing else uses."));

    public static ProblemHttpResult PhotoInUse() => Problem(409, "photo-in-use",
        ("照片正在使用", "The photo is in use"), ("请先从帖子或头像中移除它。", "Take it out of the post or profile first."));
}
