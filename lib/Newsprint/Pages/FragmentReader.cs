namespace Newsprint;

/// <summary>Makes fragments of lines: captions with their credits, separate bylines, furniture; the rest are paragraphs.</summary>
static class FragmentReader
{
    public static List<Fragment> Read(SourceText source)
    {
        var fragments = new List<Fragment>();
        var lines = Line.Of(source);
        var wrapping = new Wrapping(lines, source.Text);
        for (var i = 0; i < lines.Count; i++)
        {
            var count = fragments.Count;
            Add(fragments, source.Text, lines[i]);
            if (i > 0 && fragments.Count == count + 1 && count > 0 && wrapping.GoesOn(lines[i - 1], lines[i])) Unwrap(fragments, source.Text);
        }
        return fragments;
    }

    /// <summary>Makes one paragraph of the last two fragments where both are plain text and the second opens no report.</summary>
    static void Unwrap(List<Fragment> fragments, string source)
    {
        var (above, below) = (fragments[^2], fragments[^1]);
        if (above.Kind != FragmentKind.Paragraph || below.Kind != FragmentKind.Paragraph || BylineReader.Read(below.Text) is not null) return;
        var pieces = above.Pieces.ToArray();
        // Between Latin words the line's end is their blank.
        if (Glyph.IsLatin(source[above.End - 1]) && Glyph.IsLatin(source[below.Start])) pieces[^1] = pieces[^1] with { End = pieces[^1].End + 1 };
        fragments.RemoveAt(fragments.Count - 1);
        fragments[^1] = new Fragment(source, above.Line, [.. pieces, .. below.Pieces]);
    }

    static void Add(List<Fragment> fragments, string source, Line line)
    {
        var text = source.AsSpan(line.Span.Start, line.Span.Length);
        if (FurnitureReader.Is(text)) fragments.Add(new Fragment(source, line.Number, line.Span) { Kind = FragmentKind.Furniture });
        else if (CaptionReader.CreditStart(text) is >= 0 and var credit) AddCaption(fragments, source, line, credit);
        else if (BylineReader.Read(text) is { } lead && lead.Start + lead.Length >= text.Length - 1 && lead.Names.Length > 0)
            fragments.Add(new Fragment(source, line.Number, line.Span) { Kind = FragmentKind.Byline });
        else if (FurnitureReader.JumpAtEnd(text) is > 0 and var jump) AddJump(fragments, source, line, jump);
        else fragments.Add(new Fragment(source, line.Number, line.Span));
    }

    /// <summary>A credit on a line of its own belongs to the line right above it.</summary>
    static void AddCaption(List<Fragment> fragments, string source, Line line, int credit)
    {
        var above = fragments.Count > 0 ? fragments[^1] : null;
        if (credit == 0 && !line.AfterBlank && above is { Kind: FragmentKind.Paragraph, Text.Length: < 400 })
        {
            fragments[^1] = new Fragment(source, above.Line, [.. above.Pieces, line.Span]) { Kind = FragmentKind.Caption };
            return;
        }
        fragments.Add(new Fragment(source, line.Number, line.Span) { Kind = FragmentKind.Caption });
    }

    static void AddJump(List<Fragment> fragments, string source, Line line, int jump)
    {
        var body = Line.Trim(source, new TextSpan(line.Span.Start, line.Span.Start + jump));
        fragments.Add(new Fragment(source, line.Number, body));
        fragments.Add(new Fragment(source, line.Number, new TextSpan(line.Span.Start + jump, line.Span.End)) { Kind = FragmentKind.Furniture });
    }
}
