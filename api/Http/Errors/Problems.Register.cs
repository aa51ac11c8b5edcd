using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems of the dwelling register.
public static partial class Problems
{
    public static ProblemHttpResult RegisterUnreadable() => Problem(422, "register-unreadable",
        ("无法识别文件编码", "The file's encoding is not known"), ("请存为 CSV（UTF-8 或 GB18030）。", "Save it as CSV in UTF-8 or GB18030."));

    /// <param name="total">All errors.</param>
    /// <param name="lines">The first of them: line, field, error.</param>
    public static ProblemHttpResult RegisterHasErrors(int total, object lines) => Problem(422, "register-errors",
        ("名册有错误，没有导入任何内容", "The register has errors; nothing was imported"),
        ($"共 {total} 处错误，请按行修改后重新导入。", $"Errors: {total}. Correct the lines named and import again."), ("total", total), ("lines", lines));
}
