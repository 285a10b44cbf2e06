namespace Newsprint;

/// <summary>Tells headlines from short paragraphs and from sentences that a column cut.</summary>
sealed class HeadlineReader(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges, Openings openings)
{
    const int Longest = 64;
    const int Reach = 4;

    /// <summary>What it speaks for a headline when no other line of the page stops inside a sentence.</summary>
    const double Unbroken = 3;

    /// <summary>Marks headlines, kickers, decks and banners among the paragraphs.</summary>
    public void Mark()
    {
        var might = new bool[fragments.Count];
        for (var i = 0; i < might.Length; i++)
            might[i] = fragments[i].Kind == FragmentKind.Paragraph && CouldBe(fragments[i].Text);
        var needed = Broken(might) ? 0 : -Unbroken;
        var group = new List<(int Fragment, double Score)>();
        for (var i = 0; i < might.Length; i++)
        {
            if (might[i] && Score(i) is var score && score > needed) group.Add((i, score));
            else if (fragments[i].Kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Duplicate)
            {
                if (fragments[i].Kind != FragmentKind.Duplicate) Group(group);
                group.Clear();
            }
        }
    }

    /// <summary>Of the lines of a headline's form that stand together above a body, the likeliest is the headline.</summary>
    void Group(List<(int Fragment, double Score)> group)
    {
        if (group.Count == 0) return;
        var best = group.MaxBy(member => member.Score).Fragment;
        foreach (var (i, _) in group)
            fragments[i].Kind = i == best ? FragmentKind.Headline
                : i < best ? Leads(i) ? Touch(i, best) ? FragmentKind.Kicker : FragmentKind.Banner : FragmentKind.Paragraph
                : IsCut(i) ? FragmentKind.Paragraph : FragmentKind.Deck;
    }

    /// <summary>True for a line that leads to the headline under it; else it is the cut end of what stands above.</summary>
    bool Leads(int i)
    {
        var text = fragments[i].Text;
        if (text.IndexOfAny(' ', '\u3000') > 0 || text[0] == '【' || text.Contains("——", StringComparison.Ordinal)) return true;
        for (var above = i - 1; above >= 0; above--)
            if (fragments[above].Kind is FragmentKind.Paragraph or FragmentKind.Headline) return false;
        return true;
    }

    /// <summary>True when nothing but lines of the same group stands between.</summary>
    bool Touch(int above, int below)
    {
        for (var i = above + 1; i < below; i++)
            if (fragments[i].Kind is FragmentKind.Caption or FragmentKind.Furniture) return false;
        return true;
    }

    /// <summary>A line under a headline that stops inside a sentence is the body's first, not a deck.</summary>
    bool IsCut(int i) =>
        !fragments[i].Text.StartsWith("——") && (EndsOpen(fragments[i].Text) || Edges.LastWord(fragments[i].Text) is { Length: 1, Cost: > 8 }
            || i + 1 < fragments.Count && edges.Join(fragments[i], fragments[i + 1]) > 0);

    /// <summary>True when the page has sentences that a column cut: then a line without a full stop may be one of them.</summary>
    bool Broken(bool[] might)
    {
        for (var i = 0; i < might.Length; i++)
            if (!might[i] && fragments[i].Kind == FragmentKind.Paragraph && !fragments[i].EndsComplete) return true;
        return false;
    }

    /// <summary>True for a text of a headline's form: short, no full stop, no clause comma.</summary>
    internal static bool CouldBe(ReadOnlySpan<char> text)
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

    public const int Features = 20;

    internal static readonly double[] Weight =
        [1.6, 2.63, 1.5, 0.5, 4.56, -3.7, -2.28, -0.47, -3, -2, -0.72, -1.5, -0.11, 2.41, -0.25, 1.55, -0.53, -0.61, 1.5, -2.04];

    /// <summary>Log-odds units that a text of a headline's form is one.</summary>
    internal double Score(int i)
    {
        Span<double> features = stackalloc double[Features];
        Measure(i, features);
        var score = 0.0;
        for (var k = 0; k < Features; k++) score += Weight[k] * features[k];
        return score;
    }

    internal void Measure(int i, Span<double> into)
    {
        into.Clear();
        var text = fragments[i].Text;
        into[0] = 1;
        into[1] = text.IndexOfAny(' ', '\u3000') > 0 ? 1 : 0;
        into[2] = text[0] == '【' ? 1 : 0;
        into[3] = text.Contains("——", StringComparison.Ordinal) ? 1 : 0;
        into[4] = Echo(i, 1);
        into[5] = Echo(i, -1);
        into[6] = EndsOpen(text) ? 1 : 0;
        into[7] = grams.Attraction(text[^2], text[^1]) < 2 && Edges.LastWord(text) is { Length: 1, Cost: var cost } ? Math.Max(0, cost - 6) : 0;
        into[8] = openings.Shared(text, 5) ? 1 : 0;
        into[9] = text.Length < 8 ? 1 : 0;
        into[10] = text.Length > 30 ? 1 : 0;
        into[11] = text.Contains('、') ? 1 : 0;
        into[12] = Edges.BeginsSentence(text) ? 1 : 0;
        into[19] = NamesDay(text) ? 1 : 0;
        Below(i, text, into);
        Above(i, text, into);
    }

    /// <summary>A day of the month, or today: what the body of a report says.</summary>
    static bool NamesDay(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
            if (text[i] == '日' && Glyph.IsDigit(text[i - 1])) return true;
        return text.Contains("今天", StringComparison.Ordinal) || text.Contains("近日", StringComparison.Ordinal);
    }

    void Below(int i, ReadOnlySpan<char> text, Span<double> into)
    {
        if (Next(i) is not { } next) return;
        var below = fragments[next].Text;
        if (fragments[next].Kind == FragmentKind.Byline || BylineReader.Read(below) is not null) into[13] = 1;
        else
        {
            into[14] = Math.Clamp(edges.Join(fragments[i], fragments[next]), -2, 5);
            into[15] = below.Length >= 2 && text.Contains(below[..2], StringComparison.Ordinal) ? 1 : 0;
        }
    }

    void Above(int i, ReadOnlySpan<char> text, Span<double> into)
    {
        if (i == 0 || fragments[i - 1].Kind != FragmentKind.Paragraph) into[18] = 1;
        else if (!fragments[i - 1].EndsComplete)
        {
            into[16] = 1;
            into[17] = Math.Clamp(edges.Join(fragments[i - 1], fragments[i]), -2, 5);
        }
    }

    /// <summary>Words that a headline does not end with.</summary>
    static bool EndsOpen(ReadOnlySpan<char> text) =>
        text[^1] is '的' or '和' or '与' or '及' or '在' or '将' or '把' or '对' or '为' or '等' or '是' or '就' or '向' or '从' or '以' or '由' or '并' || Edges.OpensMore(text);

    /// <summary>The share of a text's pairs of characters that stand in the fragments after it, or before it.</summary>
    double Echo(int i, int step)
    {
        var own = grams.Of(i);
        if (own.Length == 0) return 0;
        var (low, high) = step > 0 ? (i + 1, i + Reach) : (i - Reach, i - 1);
        var found = 0;
        foreach (var bucket in own)
            if (grams.StandsIn(bucket, low, high)) found++;
        return (double)found / own.Length;
    }

    int? Next(int i)
    {
        for (var next = i + 1; next < fragments.Count; next++)
            if (fragments[next].Kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Headline) return next;
        return null;
    }
}
