namespace Newsprint;

/// <summary>
/// Tells a text whose every printed line is a line: most lines are then equally wide and stop inside a sentence, and a
/// paragraph goes on as long as its lines are full.
/// </summary>
sealed class Wrapping
{
    const int Fewest = 8;
    const int Narrowest = 16;
    const int Widest = 120;
    const int Ragged = 3;

    readonly string _source;
    readonly int _full;

    public Wrapping(IReadOnlyList<Line> lines, string source)
    {
        _source = source;
        if (lines.Count < Fewest) return;
        var widths = lines.Select(Width).Order().ToArray();
        var width = widths[^(1 + widths.Length / 10)];
        if (width is < Narrowest or > Widest) return;
        var full = lines.Where(line => Width(line) >= width - Ragged).ToList();
        var cut = full.Count(line => !Glyph.IsComplete(source.AsSpan(line.Span.Start, line.Span.Length)));
        if (full.Count * 2 >= lines.Count && cut * 2 >= full.Count && cut < lines.Count) _full = width - Ragged;
    }

    /// <summary>True when a line goes on in the next one's paragraph.</summary>
    public bool GoesOn(Line line, Line next) => _full > 0 && Width(line) >= _full && !next.AfterBlank && !next.Indented;

    /// <summary>Columns a line takes: two for a Chinese character, one for a Latin letter or a digit.</summary>
    int Width(Line line)
    {
        var width = 0;
        for (var i = line.Span.Start; i < line.Span.End; i++) width += _source[i] < '\u0100' ? 1 : 2;
        return width;
    }
}
