namespace Newsprint;

/// <summary>Text put together from pieces of a source, each character of which knows where it was printed.</summary>
public sealed class JoinedText
{
    static readonly int[] StartOfOne = [0];

    readonly TextSpan[] _pieces;
    readonly int[] _starts;

    /// <summary>Puts pieces of a source together, in reading order, with nothing between them.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="pieces">Spans in the source, in reading order; may stand in any order in the source, must not overlap.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches past the source.</exception>
    public JoinedText(string source, params ReadOnlySpan<TextSpan> pieces)
    {
        _pieces = pieces.ToArray();
        _starts = _pieces.Length == 1 ? StartOfOne : new int[_pieces.Length];
        var length = 0;
        for (var i = 0; i < _pieces.Length; i++)
        {
            _starts[i] = length;
            length += _pieces[i].Length;
        }
        Text = _pieces.Length == 1
            ? source[_pieces[0].Start.._pieces[0].End]
            : string.Create(length, (source, _pieces), static (text, from) => Join(from.source, from._pieces, text));
    }

    static void Join(string source, TextSpan[] pieces, Span<char> text)
    {
        foreach (var piece in pieces)
        {
            source.AsSpan(piece.Start, piece.Length).CopyTo(text);
            text = text[piece.Length..];
        }
    }

    /// <summary>The characters, as printed.</summary>
    public string Text { get; }

    /// <summary>The pieces' spans in the source, in reading order.</summary>
    public IReadOnlyList<TextSpan> Pieces => _pieces;

    /// <summary>The source offset of the character at an offset of <see cref="Text"/>.</summary>
    /// <param name="offset">0 to the length of <see cref="Text"/>; the length itself maps to the end of the last piece.</param>
    public int ToSource(int offset)
    {
        if (_pieces.Length == 0) return 0;
        var found = Array.BinarySearch(_starts, offset);
        var piece = found >= 0 ? found : ~found - 1;
        return _pieces[piece].Start + (offset - _starts[piece]);
    }

    /// <summary>
    /// The source span of a span of <see cref="Text"/>. Where the span crosses from one piece to another it ends
    /// with the piece that it begins in, so that it is always a true stretch of the source.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = ToSource(span.Start);
        if (span.Length == 0) return new TextSpan(start, start);
        var found = Array.BinarySearch(_starts, span.Start);
        var piece = _pieces[found >= 0 ? found : ~found - 1];
        return new TextSpan(start, Math.Min(start + span.Length, piece.End));
    }

    /// <summary>A source span within <see cref="Text"/>, as far as its piece goes; null when it begins in none of the pieces.</summary>
    internal TextSpan? FromSource(TextSpan span)
    {
        for (var i = 0; i < _pieces.Length; i++)
            if (_pieces[i].Contains(span.Start))
                return new TextSpan(span.Start, Math.Min(span.End, _pieces[i].End)).Shift(_starts[i] - _pieces[i].Start);
        return null;
    }
}
