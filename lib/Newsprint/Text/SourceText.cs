namespace Newsprint;

/// <summary>A decoded source: its text, its lines, where it came from.</summary>
public sealed class SourceText
{
    readonly int[] _lineStarts;

    /// <summary>Text that was decoded already.</summary>
    /// <param name="text">The text; offsets everywhere count its UTF-16 code units.</param>
    /// <param name="name">The file as it was named; empty for text without one.</param>
    /// <param name="origin">Where it comes from; null when not known.</param>
    public SourceText(string text, string name = "", Origin? origin = null)
    {
        (Text, Name, Origin) = (text, name, origin);
        _lineStarts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < _lineStarts.Length; line++) _lineStarts[line] = text.IndexOf('\n', _lineStarts[line - 1]) + 1;
    }

    /// <summary>The text.</summary>
    public string Text { get; }
    /// <summary>The file as it was named; empty for text without one.</summary>
    public string Name { get; }
    /// <summary>Where it comes from; null when not known.</summary>
    public Origin? Origin { get; }
    /// <summary>Name of the encoding the text was read in; empty for text that was decoded already.</summary>
    public string Encoding { get; init; } = "";
    /// <summary>Number of lines; a text that ends with a line feed has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The 1-based line an offset stands in; a line feed belongs to the line that it ends.</summary>
    /// <param name="offset">0 to the length of <see cref="Text"/>, which is in the last line.</param>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The span of a 1-based line, without its line end; empty for an empty line.</summary>
    /// <param name="line">1 to <see cref="LineCount"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such line.</exception>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        return new TextSpan(start, end > start && Text[end - 1] == '\r' ? end - 1 : end);
    }
}
