using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems of surveys.
public static partial class Problems
{
    public static ProblemHttpResult SurveyPublished() => Problem(409, "survey-published",
        ("问卷已发布", "The survey is published"), ("问题不能再修改或删除；需要时可提前结束，另发一份。", "Its questions can no longer be changed. You may close it early and publish another."));

    public static ProblemHttpResult SurveyNotOpen() => Problem(409, "survey-not-open",
        ("问卷尚未开放", "The survey is not open yet"), ("请在开放时间内填写。", "Answer it once it is open."));

    public static ProblemHttpResult SurveyClosed() => Problem(409, "survey-closed",
        ("问卷已结束", "The survey is closed"), ("不再接受填写，可查看公布的结果。", "It takes no more answers; read its results where they are shown."));

    public static ProblemHttpResult SurveyNotClosed() => Problem(409, "survey-not-closed",
        ("问卷尚未结束", "The survey is not closed yet"), ("结束后才能查看结果，以免从变化中看出个人的回答。", "Results can be read once it is closed, so that nobody's answer can be seen by their change."));

    public static ProblemHttpResult SurveyAnswered() => Problem(409, "survey-answered",
        ("您已填写过", "You have answered"), ("匿名问卷每人一次，提交后无法找回修改。", "An anonymous survey is answered once: what was sent cannot be found again to be changed."));

    public static ProblemHttpResult SurveysByResidents() => Problem(403, "surveys-by-residents",
        ("问卷由居民填写", "Residents answer surveys"), ("工作人员和上级账号不填写问卷。", "Those who only hold an office here do not answer."));

    public static ProblemHttpResult ResultsNotYours() => Problem(403, "results-not-yours",
        ("结果不对您公开", "The results are not for you"), ("发布者只对指定范围公开结果。", "They are shown only to those whom the survey names."));
}
