namespace Linli.Api.Storage;

/// <summary>Walks over folded text; every token is a part of it, so nothing is copied.</summary>
internal ref struct TokenCutter(ReadOnlySpan<char> folded)
{
    private readonly ReadOnlySpan<char> _text = folded;
    private int _next;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly TokenCutter GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var start = _next;
            var kind = Words.Kind(_text[start..], out var length);
            _next += length;
            if (kind == TokenKind.Other) continue;
            Current = kind == TokenKind.Ideograph ? Pair(start, length) : Word(start);
            return true;
        }

        return false;
    }

    // The next character begins a token too, so only this one is passed.
    private readonly ReadOnlySpan<char> Pair(int start, int length) =>
        _next < _text.Length && Words.Kind(_text[_next..], out var second) == TokenKind.Ideograph ? _text.Slice(start, length + second) : _text.Slice(start, length);

    private ReadOnlySpan<char> Word(int start)
    {
        while (_next < _text.Length && Words.Kind(_text[_next..], out var length) == TokenKind.Letter) _next += length;
        return _text[start..Math.Min(_next, start + Words.MostCharacters)];
    }
}
