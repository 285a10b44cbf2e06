namespace Newsprint;

/// <summary>
/// Makes fragments of lines: captions with their credits, separate bylines, furniture, rows of tables; the rest are paragraphs.
/// </summary>
sealed class FragmentReader
{
    /// <summary>The longest line that may be a part of a headline set on several lines.</summary>
    const int LongestPart = 30;

    readonly string _source;
    readonly List<Line> _lines;
    readonly bool[] _rows;
    readonly Wrapping _wrapping;
    readonly SignatureReader _signatures;
    readonly List<Fragment> _fragments = [];
    bool _jumped;

    FragmentReader(SourceText source)
    {
        _source = source.Text;
        _lines = Line.Of(source);
        _rows = [.. Enumerable.Range(0, _lines.Count).Select(IsRow)];
        _wrapping = new Wrapping(_lines, _rows, _source);
        _signatures = new SignatureReader(_lines, _source);
    }

    public static List<Fragment> Read(SourceText source)
    {
        var reader = new FragmentReader(source);
        for (var i = 0; i < reader._lines.Count; i++) reader.Read(i);
        return reader._fragments;
    }

    void Read(int i)
    {
        var count = _fragments.Count;
        if (_rows[i]) AddRow(_lines[i]);
        else if (_signatures.Signs(i)) AddText(_lines[i], _lines[i].Span, alone: true, signs: true);
        else if (_signatures.Issues(i)) AddText(_lines[i], _lines[i].Span, alone: true);
        else if (Names(PressWords.Columns, i))
            _fragments.Add(new Fragment(_source, _lines[i].Number, _lines[i].Span) { Kind = FragmentKind.Headline, IsAlone = true });
        else if (IsAside(i) || IsSubhead(i) && (!_wrapping.GoesOn(i) || HasClauses(i)))
            AddText(_lines[i], _lines[i].Span, alone: true);
        else Add(_lines[i]);
        if (count == 0 || _fragments.Count != count + 1) return;
        if (AreItems(_fragments[^2], _fragments[^1])) _fragments[^2].IsAlone = true;
        if (_wrapping.GoesOn(i - 1) || IsPart(_fragments[^2], _fragments[^1], _lines[i])) Unwrap();
    }

    /// <summary>▲…|▲…: the first ends where the second begins, with a stop or without.</summary>
    static bool AreItems(Fragment above, Fragment below) =>
        Edges.IsMark(below.Text[0]) && above.Text[0] == below.Text[0] && above.Kind == FragmentKind.Paragraph
            && below.Kind == FragmentKind.Paragraph;

    ReadOnlySpan<char> Text(TextSpan span) => _source.AsSpan(span.Start, span.Length);

    bool IsRow(int i) =>
        TableReader.IsRow(Text(_lines[i].Span), i > 0 ? Text(_lines[i - 1].Span) : default,
            i + 1 < _lines.Count ? Text(_lines[i + 1].Span) : default) && !FurnitureReader.Is(Text(_lines[i].Span));

    /// <summary>A row stands under the text above it; with none there, it stands alone.</summary>
    void AddRow(Line line)
    {
        if (_fragments.Count > 0 && _fragments[^1].Kind == FragmentKind.Paragraph) _fragments[^1].AddRow(line.Span);
        else _fragments.Add(new Fragment(_source, line.Number, line.Span) { IsRow = true });
    }

    /// <summary>True for two short lines with nothing between them and a word that runs across.</summary>
    static bool IsPart(Fragment above, Fragment below, Line line) =>
        !line.AfterBlank && above.Text.Length <= LongestPart && below.Text.Length <= LongestPart && HeadlineReader.CouldBe(above.Text)
            && HeadlineReader.CouldBe(below.Text)
        && (EdgeWords.RunAcross(above.Plain, below.Plain) || PressWords.Follows.Start(below.Text) is not null);

    /// <summary>Makes one paragraph of the last two fragments where both are plain text and the second opens no report.</summary>
    void Unwrap()
    {
        var (above, below) = (_fragments[^2], _fragments[^1]);
        if (above.Kind != FragmentKind.Paragraph || below.Kind != FragmentKind.Paragraph || above.Rows.Count > 0 || above.IsRow
            || below.IsRow || above.IsAlone || below.IsAlone)
            return;
        if (above.JumpsOut || below.JumpsIn || BylineReader.Read(below.Text) is not null) return;
        var last = above.Pieces[^1];
        _fragments.RemoveAt(_fragments.Count - 1);
        if (Hyphen.IsSoft(Text(last), below.Text))
        {
            above.Pieces[^1] = last with { End = last.End - 1 };
            _fragments.Insert(_fragments.Count - 1,
                new Fragment(_source, above.Line, new TextSpan(last.End - 1, last.End)) { Kind = FragmentKind.Furniture });
        }
        // Between Latin words the line's end is their blank.
        else if (Glyph.IsLatin(_source[last.End - 1]) && Glyph.IsLatin(_source[below.Start]))
            above.Pieces[^1] = last with { End = last.End + 1 };
        above.Append(below.Pieces[0]);
        above.JumpsOut = below.JumpsOut;
    }

    void Add(Line line)
    {
        var text = Text(line.Span);
        if (FurnitureReader.Is(text)) AddFurniture(line, line.Span);
        else if (CaptionReader.IsShown(text)) _fragments.Add(new Fragment(_source, line.Number, line.Span) { Kind = FragmentKind.Caption });
        else if (CaptionReader.CreditStart(text) is >= 0 and var credit) AddCaption(line, credit);
        else if (BylineReader.Read(text) is { } lead && lead.Start + lead.Length >= text.Length - 1 && lead.Names.Length > 0)
            _fragments.Add(new Fragment(_source, line.Number, line.Span) { Kind = FragmentKind.Byline });
        else if (JumpReader.AtEnd(text) is > 0 and var jump) AddJump(line, jump, text.Length);
        else if (JumpReader.AtStart(text) is > 0 and var start) AddJump(line, 0, start);
        else AddText(line, line.Span);
    }

    bool HasClauses(int i) => Text(_lines[i].Span).Contains('，');

    /// <summary>相关链接 over a part beside the report, （罗佳 蒋小虎） under one, a line under its number 01.</summary>
    bool IsAside(int i)
    {
        var text = Text(_lines[i].Span);
        return Names(PressWords.Asides, i) || Closing.IsSource(text) && CaptionReader.CreditStart(text) < 0
            || text.Length <= LongestPart && IsOrigin(text)
            || i > 0 && text.Length <= LongestPart && Text(_lines[i - 1].Span) is ['0', >= '1' and <= '9'] && HeadlineReader.CouldBe(text);
    }

    /// <summary>来源：市卫生健康委员会; □ 郝静 孙晓 文.</summary>
    static bool IsOrigin(ReadOnlySpan<char> text) =>
        (text is ['来', '源', '：' or ':', ..] || text[0] == '□' && BylineReader.Read(text) is null)
            && text.IndexOfAny("，。；！？、") < 0;

    /// <summary>True for a line that is a word of a group and nothing else but signs and blanks.</summary>
    bool Names(WordGroup words, int i)
    {
        var text = Text(_lines[i].Span);
        if (text.Length > 12) return false;
        text = text[BylineReader.Marks(text)..].Trim("【】[]：: \u3000");
        return words.Has(text) || text is [_, ' ' or '\u3000', ..] && words.Has(Blanks.Without(text));
    }

    bool IsSubhead(int i) =>
        SubheadReader.Is(Text(_lines[i].Span), i + 1 < _lines.Count ? Text(_lines[i + 1].Span) : default);

    void AddText(Line line, TextSpan span, bool alone = false, bool signs = false)
    {
        _fragments.Add(new Fragment(_source, line.Number, span) { JumpsIn = _jumped, IsAlone = alone, Signs = signs });
        _jumped = false;
    }

    /// <summary>A jump line says of the text above it that it goes on elsewhere, or of the text below it that it began elsewhere.</summary>
    void AddFurniture(Line line, TextSpan span)
    {
        var jump = JumpReader.Kind(Text(span));
        if (jump == JumpKind.Out && _fragments.Count > 0 && _fragments[^1].Kind == FragmentKind.Paragraph) _fragments[^1].JumpsOut = true;
        if (jump == JumpKind.In) _jumped = true;
        _fragments.Add(new Fragment(_source, line.Number, span) { Kind = FragmentKind.Furniture });
    }

    /// <summary>A credit on a line of its own belongs to the line right above it.</summary>
    void AddCaption(Line line, int credit)
    {
        if (credit == 0 && Text(line.Span).EndsWith("报道") && BylineReader.Read(Text(line.Span)) is not null)
        {
            _fragments.Add(new Fragment(_source, line.Number, line.Span) { Kind = FragmentKind.Byline });
            return;
        }
        var above = _fragments.Count > 0 ? _fragments[^1] : null;
        if (credit == 0 && !line.AfterBlank && above is { Kind: FragmentKind.Paragraph, Text.Length: < 400, IsRow: false, Rows.Count: 0 })
        {
            _fragments[^1] = new Fragment(_source, above.Line, [.. above.Pieces, line.Span]) { Kind = FragmentKind.Caption };
            return;
        }
        _fragments.Add(new Fragment(_source, line.Number, line.Span) { Kind = FragmentKind.Caption });
    }

    /// <summary>A jump note before or behind the text of its line.</summary>
    void AddJump(Line line, int from, int to)
    {
        var note = new TextSpan(line.Span.Start + from, line.Span.Start + to);
        if (from > 0) AddText(line, Line.Trim(_source, new TextSpan(line.Span.Start, note.Start)));
        AddFurniture(line, note);
        if (note.End < line.Span.End) AddText(line, Line.Trim(_source, new TextSpan(note.End, line.Span.End)));
    }
}
