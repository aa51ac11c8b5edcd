using Linli.Api.Storage;

namespace Linli.Api.Features.Boards;

/// <summary>What a change made of a board, as the audit log keeps it: <c>isOn=false postRoles=secretary+committee</c>.</summary>
internal static class BoardDifference
{
    /// <returns>Empty when nothing is different.</returns>
    public static string Of(Board before, Board after) => string.Join(' ', Rules(before).Zip(Rules(after)).Where(rule => rule.First != rule.Second).Select(rule => rule.Second));

    private static string[] Rules(Board board) =>
    [
        $"name={board.Name}", $"isOn={Of(board.IsOn)}", $"isPublic={Of(board.IsPublic)}", $"postRoles={Of(board.PostRoles)}", $"keeperRoles={Of(board.KeeperRoles)}", $"kinds={Of(board.Kinds)}",
    ];

    private static string Of(bool isSo) => isSo ? "true" : "false";

    private static string Of<T>(IEnumerable<T> choices) => string.Join('+', choices.Select(choice => (string)Stored.Key(choice)!));
}
