using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite.Search;

/// <summary>Forgets which documents had to be looked at, once they have been.</summary>
internal sealed class ForgetWaiting(SearchTable table, long before) : Commitment(CancellationToken.None)
{
    public override void Run(Connection connection) => connection.Prepared(table.Forget).With(before).Run();
}
