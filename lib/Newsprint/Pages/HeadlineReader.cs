namespace Newsprint;

/// <summary>Tells headlines from short paragraphs and from sentences that a column cut.</summary>
static class HeadlineReader
{
    const int Longest = 64;

    /// <summary>Marks the headlines among the paragraphs.</summary>
    public static void Mark(IReadOnlyList<Fragment> fragments)
    {
        var might = new bool[fragments.Count];
        for (var i = 0; i < might.Length; i++)
            might[i] = fragments[i].Kind == FragmentKind.Paragraph && CouldBe(fragments[i].Text);
        for (var i = 0; i < might.Length; i++)
        {
            if (!might[i] || !HasBody(fragments, might, i)) continue;
            if (i + 1 < might.Length && Edges.Continues(fragments[i].Text, fragments[i + 1].Text)) continue;
            if (i > 0 && fragments[i - 1].Kind == FragmentKind.Paragraph && !fragments[i - 1].EndsComplete && Edges.Continues(fragments[i - 1].Text, fragments[i].Text)) continue;
            fragments[i].Kind = FragmentKind.Headline;
        }
    }

    /// <summary>True for a text of a headline's form: short, no full stop, no clause comma.</summary>
    static bool CouldBe(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > Longest || Glyph.IsComplete(text) && text[^1] is '。' or '.' or '…') return false;
        if (Glyph.IsComma(text[^1]) || Glyph.Closes(text[0]) || text.IndexOfAny('。', '，') >= 0 || text[0] is '的' or '了') return false;
        if (BylineReader.Read(text) is not null) return false;
        for (var i = 1; i + 1 < text.Length; i++)
            if (text[i] == ',' && !Glyph.IsDigit(text[i + 1])) return false;
        var han = 0;
        foreach (var c in text) if (Glyph.IsHan(c) || Glyph.IsLatin(c)) han++;
        return han >= 3;
    }

    /// <summary>True when text stands under it before the next such line.</summary>
    static bool HasBody(IReadOnlyList<Fragment> fragments, bool[] might, int i)
    {
        for (var next = i + 1; next < might.Length; next++)
        {
            if (fragments[next].Kind is FragmentKind.Byline) return true;
            if (fragments[next].Kind is not FragmentKind.Paragraph) continue;
            return !might[next];
        }
        return false;
    }
}
