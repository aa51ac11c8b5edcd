using Linli.Api.Features;
using Linli.Api.Features.Votes.Ledger.Checking;
using Linli.Api.Moving;

namespace Linli.Api;

/// <summary>What the program can do beside serving: <c>linli NAME …</c>.</summary>
internal static class Commands
{
    /// <returns>The exit code to come; null when the first word is no command's name, and Linli is to serve.</returns>
    public static Task<int>? Run(string[] args) => args switch
    {
        [MoveCommand.Name, .. var rest] => MoveCommand.Run(rest, FeatureList.DataSteps.Newest),
        [VerifyVoteCommand.Name, .. var rest] => VerifyVoteCommand.Run(rest),
        _ => null,
    };
}
