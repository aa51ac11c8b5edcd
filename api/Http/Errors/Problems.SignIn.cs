using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

public static partial class Problems
{
    public static ProblemHttpResult CodeTooSoon(TimeSpan wait) => Waiting("code-too-soon", wait,
        ("验证码刚刚发过", "A code was sent just now"), (Zh: "请在 {0} 秒后再获取验证码。", En: "Ask for another code in {0} seconds."));

    public static ProblemHttpResult TooManyWrongCodes(TimeSpan wait) => Waiting("too-many-wrong-codes", wait,
        ("验证码错误次数过多", "Too many wrong codes"), (Zh: "这个验证码已失效，请在 {0} 秒后重新获取。", En: "That code is good no more. Wait {0} seconds, then ask for a new one."));

    public static ProblemHttpResult NoMoreCodes(TimeSpan wait)
    {
        var hours = Math.Max(1, (int)Math.Ceiling(wait.TotalHours));
        return Problem(429, "no-more-codes",
            ("该手机号今天的验证码已用完", "This phone has had its codes for today"),
            ($"请在约 {hours} 小时后再获取；最近收到的验证码在有效期内仍可使用。", $"Ask again in about {hours} hours. The code received last can still be used while it is valid."),
            ("retryAfter", Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))));
    }

    public static ProblemHttpResult WrongCode() => Problem(400, "wrong-code",
        ("验证码不正确", "That code is not right"), ("验证码错误或已过期，请核对或重新获取。", "The code is wrong or has expired. Check it, or ask for a new one."));

    public static ProblemHttpResult SmsFailed(int retryAfterSeconds) => Problem(503, "sms-failed",
        ("短信暂时无法发送", "The text message could not be sent"), ("请稍后再试；之前收到的验证码仍然有效。", "Please try again shortly; a code that you have already is still good."),
        ("retryAfter", retryAfterSeconds));

    public static ProblemHttpResult BadRefreshToken() => Problem(401, "bad-refresh-token",
        ("登录已失效", "This sign-in has ended"), ("请重新登录。", "Please sign in again."));

    private static ProblemHttpResult Waiting(string type, TimeSpan wait, Text title, (string Zh, string En) detail)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return Problem(429, type, title, (string.Format(null, detail.Zh, seconds), string.Format(null, detail.En, seconds)), ("retryAfter", seconds));
    }
}
