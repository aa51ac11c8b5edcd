using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys;

/// <summary>Who may see a survey may follow it: <c>survey/{id}</c>.</summary>
internal sealed class SurveyGate(IDocumentStore store) : ITopicGate
{
    public const string TopicKind = "survey";

    public string Kind => TopicKind;

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        (await store.FindVisibleSurvey(id, await store.CallerNow(residentId, cancel), cancel))?.Survey.CommunityId;
}
