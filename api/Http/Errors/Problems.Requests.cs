using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems that any request can meet.
public static partial class Problems
{
    public static ProblemHttpResult Malformed() => Problem(400, "malformed",
        ("请求无法解析", "The request could not be read"), ("正文必须是符合接口文档的 JSON。", "The body must be JSON as the API reference describes it."));

    public static ProblemHttpResult BadCursor() => Problem(400, "bad-cursor",
        ("翻页标记无效", "That cursor is not of this list"), ("请从第一页重新读取。", "Read the list again from its first page."));

    public static ProblemHttpResult SignedOut() => Problem(401, "signed-out",
        ("请先登录", "Please sign in"), ("登录已失效或尚未登录。", "You are not signed in, or your session has ended."));

    public static ProblemHttpResult Forbidden(Text why) => Problem(403, "forbidden", ("没有权限", "Not allowed"), why);

    /// <summary>Also what exists but may not be seen by the caller.</summary>
    public static ProblemHttpResult NotFound(string what) => Problem(404, "not-found",
        ("没有找到", "Not found"), ("它不存在，或者您无权查看。", $"There is no such {what}, or you may not see it."), ("what", what));

    public static ProblemHttpResult MethodNotAllowed() => Problem(405, "method-not-allowed",
        ("不支持的方法", "Method not allowed"), ("该地址不接受这种请求方法。", "This address does not take that method."));

    public static ProblemHttpResult IdTaken() => Problem(409, "id-taken",
        ("编号已被占用", "That id is taken"), ("请换一个新的编号重试。", "Choose a fresh id and try again."));

    public static ProblemHttpResult Changed() => Problem(409, "changed",
        ("内容刚刚被修改", "It has just changed"), ("请重新读取后再试。", "Read it again and repeat."));

    public static ProblemHttpResult TooLarge(long mostBytes) => Problem(413, "too-large",
        ("内容过大", "Too large"), ($"最多 {mostBytes / 1024} KB。", $"At most {mostBytes / 1024} KB."), ("mostBytes", mostBytes));

    /// <param name="accepted">What this address takes.</param>
    public static ProblemHttpResult UnsupportedMediaType(IReadOnlyList<string> accepted) => Problem(415, "unsupported-media-type",
        ("不支持的内容类型", "Unsupported content type"), ($"请以 {string.Join("、", accepted)} 发送。", $"Send {string.Join(" or ", accepted)}."), ("accepted", accepted));

    public static ProblemHttpResult TooMany(int retryAfterSeconds) => Problem(429, "too-many",
        ("操作太频繁", "Too many requests"), ($"请在 {retryAfterSeconds} 秒后重试。", $"Try again in {retryAfterSeconds} seconds."), ("retryAfter", retryAfterSeconds));

    public static ProblemHttpResult Unexpected() => Problem(500, "unexpected",
        ("服务器出错", "Something went wrong"), ("错误已记录，请稍后重试。", "It has been recorded. Please try again later."));

    /// <summary>What was to be written may or may not have been: what has an id of the client's choosing can be sent again.</summary>
    public static ProblemHttpResult StoreAway(int retryAfterSeconds) => Problem(503, "store-away",
        ("服务暂时不可用", "Temporarily unavailable"), ($"请在 {retryAfterSeconds} 秒后重试。", $"Try again in {retryAfterSeconds} seconds."), ("retryAfter", retryAfterSeconds));
}
