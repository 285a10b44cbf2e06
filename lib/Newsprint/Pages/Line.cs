namespace Newsprint;

/// <summary>A printed line with characters on it, blanks at its ends cut off.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Indented">True when it begins with blanks, as a paragraph's first line may.</param>
/// <param name="AfterBlank">True when no line, or a blank one, stands above it.</param>
readonly record struct Line(int Number, TextSpan Span, bool Indented, bool AfterBlank)
{
    /// <summary>The lines of a text that are not blank, in order.</summary>
    public static List<Line> Of(SourceText source)
    {
        var lines = new List<Line>(source.LineCount);
        var blank = true;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            var trimmed = Trim(source.Text, span);
            if (trimmed.Length > 0) lines.Add(new Line(number, trimmed, trimmed.Start > span.Start, blank));
            blank = trimmed.Length == 0;
        }
        return lines;
    }

    /// <summary>A span without the blanks at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
