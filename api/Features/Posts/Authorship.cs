using Linli.Api.Features.Memberships;
using Linli.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

internal static class Authorship
{
    /// <returns>Why the member may not change or take back the text; null when they may: it is theirs, and if it was written in office, they still hold one.</returns>
    public static ProblemHttpResult? RefusalToChange(this Writing writing, Member member) =>
        writing.AuthorId != member.ResidentId ? Problems.NotAuthor()
        : writing.AuthorOffice is not null && !member.IsStaff ? Problems.OutOfOffice()
        : null;
}
