using Linli.Api.Events;
using Linli.Api.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Support;

// What was announced.
public sealed partial class ForumApp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public IEventLog Log => Services.GetRequiredService<IEventLog>();

    public async Task<IReadOnlyList<LoggedEvent>> EventsOf(string topic, EventCursor after = default) =>
        await Log.Missed(topic, after, await Log.Head(TestContext.Current.CancellationToken), 1000, TestContext.Current.CancellationToken);

    /// <summary>Asserts what a subscriber brings about, as soon as it has.</summary>
    public static async Task Eventually(Func<Task> assertion)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await assertion();
                return;
            }
            catch (Xunit.Sdk.XunitException) when (!patience.IsCancellationRequested)
            {
                await Task.Yield();
            }
        }
    }
}
