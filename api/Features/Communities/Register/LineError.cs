namespace Linli.Api.Features.Communities.Register;

/// <param name="Line">Line of the file, the header being 1.</param>
/// <param name="Field">The column; <c>line</c> when it is the line as a whole.</param>
/// <param name="Error">A sentence in the reader's language.</param>
public sealed record LineError(int Line, string Field, string Error);

/// <summary>Every error counts, the first hundred are shown.</summary>
public sealed class LineErrors
{
    public const int MostShown = 100;

    private readonly List<LineError> _shown = [];

    public int Total { get; private set; }

    public IReadOnlyList<LineError> Shown => _shown;

    public void Add(LineError error)
    {
        Total++;
        if (_shown.Count < MostShown) _shown.Add(error);
    }
}
