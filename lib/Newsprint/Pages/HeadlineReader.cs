namespace Newsprint;

/// <summary>Tells headlines from short paragraphs and from sentences that a column cut.</summary>
sealed class HeadlineReader(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges)
{
    const int Longest = 64;
    const int Reach = 4;

    /// <summary>Marks the headlines among the paragraphs.</summary>
    public void Mark()
    {
        var might = new bool[fragments.Count];
        for (var i = 0; i < might.Length; i++)
            might[i] = fragments[i].Kind == FragmentKind.Paragraph && CouldBe(fragments[i].Text);
        for (var i = might.Length - 1; i >= 0; i--)
            if (might[i] && HasBody(i) && Score(i) > 0) fragments[i].Kind = FragmentKind.Headline;
    }

    /// <summary>True for a text of a headline's form: short, no full stop, no clause comma.</summary>
    static bool CouldBe(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > Longest || Glyph.IsComplete(text) && text[^1] is '。' or '.' or '…') return false;
        if (Glyph.IsComma(text[^1]) || Edges.CannotBegin(text[0]) || text.IndexOfAny('。', '，') >= 0) return false;
        if (BylineReader.Read(text) is not null) return false;
        for (var i = 1; i + 1 < text.Length; i++)
            if (text[i] == ',' && !Glyph.IsDigit(text[i + 1])) return false;
        var letters = 0;
        foreach (var c in text) if (Glyph.IsHan(c) || Glyph.IsLatin(c)) letters++;
        return letters >= 3;
    }

    /// <summary>Log-odds units that a text of a headline's form is one.</summary>
    internal double Score(int i)
    {
        var text = fragments[i].Text;
        var score = Weights.HeadlinePrior;
        if (text.IndexOfAny(' ', '\u3000') > 0 || text[0] == '【' || text.Contains("——", StringComparison.Ordinal)) score += Weights.HeadlineBlank;
        score += Weights.HeadlineEcho * (Echo(i, 1) - Echo(i, -1));
        if (Next(i) is { } next)
        {
            if (fragments[next].Kind == FragmentKind.Byline || BylineReader.Read(fragments[next].Text) is not null) score += Weights.HeadlineLead;
            else score -= Weights.HeadlineJoin * Math.Max(0, edges.Join(text, fragments[next].Text) + 1);
        }
        if (i > 0 && fragments[i - 1].Kind == FragmentKind.Paragraph && !fragments[i - 1].EndsComplete)
            score -= Weights.HeadlineJoin * Math.Max(0, edges.Join(fragments[i - 1].Text, text) + 1);
        if (EndsOpen(text)) score -= 3;
        return score;
    }

    /// <summary>Words that a headline does not end with.</summary>
    static bool EndsOpen(ReadOnlySpan<char> text) =>
        text[^1] is '的' or '和' or '与' or '及' or '在' or '将' or '把' or '对' or '为' or '等' or '是' or '就' or '向' or '从' or '以' or '由' or '并' || Edges.OpensMore(text);

    /// <summary>The share of a text's pairs of characters that stand in the fragments after it, or before it.</summary>
    double Echo(int i, int step)
    {
        var own = grams.Of(i);
        if (own.Length == 0) return 0;
        var found = 0;
        foreach (var bucket in own)
        {
            var places = grams.Where(bucket);
            foreach (var place in places)
                if (step > 0 ? place > i && place <= i + Reach : place < i && place >= i - Reach)
                {
                    found++;
                    break;
                }
        }
        return (double)found / own.Length;
    }

    int? Next(int i)
    {
        for (var next = i + 1; next < fragments.Count; next++)
            if (fragments[next].Kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Headline) return next;
        return null;
    }

    /// <summary>True when text stands under it before the next headline.</summary>
    bool HasBody(int i) => Next(i) is { } next && fragments[next].Kind is not FragmentKind.Headline;
}
