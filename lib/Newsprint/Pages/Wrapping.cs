namespace Newsprint;

/// <summary>
/// Tells a text whose every printed line is a line: most lines are then as wide as others near by and stop inside a
/// sentence, and a paragraph goes on as long as its lines are full. Columns of several widths may stand on one page.
/// </summary>
sealed class Wrapping
{
    const int Fewest = 8;
    const int Narrowest = 16;
    const int Widest = 120;
    const int Ragged = 3;

    /// <summary>So many lines above and below a line tell how wide its column is.</summary>
    const int Near = 4;

    /// <summary>So many lines of one width make a column.</summary>
    const int Column = 3;

    readonly IReadOnlyList<Line> _lines;
    readonly string _source;
    readonly int[] _widths;
    readonly bool[] _full;
    readonly bool _blanksPart;

    /// <param name="lines">The page's lines.</param>
    /// <param name="rows">True for those that are rows of a table.</param>
    /// <param name="source">The decoded source.</param>
    public Wrapping(IReadOnlyList<Line> lines, bool[] rows, string source)
    {
        (_lines, _source) = (lines, source);
        _widths = lines.Select((line, i) => rows[i] ? int.MaxValue / 2 : Width(line)).ToArray();
        _full = new bool[lines.Count];
        if (lines.Count < Fewest) return;
        for (var i = 0; i < lines.Count; i++) _full[i] = IsFull(i);
        int full = 0, cut = 0, parted = 0, whole = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (_widths[i] > Widest && !rows[i]) whole++;
            if (!_full[i]) continue;
            full++;
            if (EndsSentence(i)) continue;
            cut++;
            if (lines[i + 1].AfterBlank) parted++;
        }
        // Headlines of about one length, above paragraphs that no column is as wide as, are no column.
        if (full * 2 < lines.Count - rows.Count(row => row) || cut * 2 < full || whole + 1 >= cut) Array.Clear(_full);
        // Where a blank line follows most broken lines, blank lines part nothing.
        _blanksPart = parted * 2 < cut;
    }

    /// <summary>True when a line goes on in the next one's paragraph.</summary>
    public bool GoesOn(int line)
    {
        if (line + 1 >= _lines.Count || !_full[line] || _lines[line + 1].Indented || _blanksPart && _lines[line + 1].AfterBlank)
            return false;
        if (Edges.IsMark(Text(line + 1)[0]) || Text(line + 1).StartsWith("——") && HeadlineReader.CouldBe(Text(line + 1))) return false;
        if (EndsSentence(line) is false && IsHead(line)) return false;
        return !EndsSentence(line) || _full[line + 1] || !HeadlineReader.CouldBe(Text(line + 1));
    }

    /// <summary>True for a line of a headline's form with nothing but others like it between it and a byline.</summary>
    bool IsHead(int line)
    {
        for (var i = line; i < Math.Min(line + Near, _lines.Count); i++)
        {
            if (i > line && BylineReader.Read(Text(i)) is not null) return true;
            if (!HeadlineReader.CouldBe(Text(i)) || i > line && EdgeWords.RunAcross(Text(i - 1), Text(i))) return false;
        }
        return false;
    }

    ReadOnlySpan<char> Text(int line) => _source.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length);

    bool EndsSentence(int line) => Glyph.IsComplete(Text(line));

    /// <summary>True for a line as wide as the widest that have company among those near by.</summary>
    bool IsFull(int line)
    {
        var width = _widths[line];
        if (width is < Narrowest or > Widest) return false;
        int alike = 0, wider = 0;
        for (var i = Math.Max(0, line - Near); i <= Math.Min(_lines.Count - 1, line + Near); i++)
        {
            if (Math.Abs(_widths[i] - width) <= Ragged) alike++;
            else if (_widths[i] > width && _widths[i] <= Widest) wider++;
        }
        return alike >= Column && wider < alike;
    }

    /// <summary>Columns a line takes: two for a Chinese character, one for a Latin letter or a digit.</summary>
    int Width(Line line)
    {
        if (line.Span.Length > Widest) return int.MaxValue / 2;
        var width = 0;
        for (var i = line.Span.Start; i < line.Span.End; i++) width += _source[i] < '\u0100' ? 1 : 2;
        return width;
    }
}
