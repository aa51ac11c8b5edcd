using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems of the tree of places.
public static partial class Problems
{
    public static ProblemHttpResult OnlyOperators() => Forbidden(("只有运维人员可以这样做。", "Only operators may do this."));

    public static ProblemHttpResult OnlyDistrictStaff() => Forbidden(("只有区工作人员可以这样做。", "Only the district's staff may do this."));

    public static ProblemHttpResult OnlySecretary() => Forbidden(("只有社区书记可以这样做。", "Only the community's secretary may do this."));

    public static ProblemHttpResult OnlyManagers() => Forbidden(("只有居委会书记和工作人员可以这样做。", "Only the community's secretary and committee staff may do this."));

    public static ProblemHttpResult AuditNotYours() => Forbidden(("只有书记和上级可以查看操作记录。", "Only the secretary, and those above, may read the audit log."));

    public static ProblemHttpResult NameTaken(string name) => Problem(409, "name-taken",
        ("名称已被使用", "That name is taken"), ($"这里已经有“{name}”。", $"There is already a “{name}” here."), ("name", name));

    public static ProblemHttpResult BuildingInUse(string building, string unit) => Problem(409, "building-in-use",
        ("楼栋仍有住户", "That building has dwellings"),
        ($"{building}{unit} 下还有房屋登记，不能删除或改名；请先导入不含它们的名册。", $"{building} {unit} still has dwellings: import a register without them first."),
        ("building", building), ("unit", unit));
}
