namespace Newsprint;

/// <summary>Tells headlines from short paragraphs and from sentences that a column cut.</summary>
sealed class HeadlineReader(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges)
{
    /// <summary>True once text stands above.</summary>
    bool _begun;

    readonly HeadlineEvidence _evidence = new(fragments, grams, edges);

    const int Longest = 64;

    /// <summary>What it speaks for a headline when no other line of the page stops inside a sentence.</summary>
    const double Unbroken = 3;

    /// <summary>How much less may speak for a line right above a headline.</summary>
    const double Doubt = 3;

    /// <summary>Marks headlines, kickers, decks and banners among the paragraphs.</summary>
    public void Mark()
    {
        var might = new bool[fragments.Count];
        for (var i = 0; i < might.Length; i++)
            might[i] = fragments[i] is { Kind: FragmentKind.Paragraph, IsRow: false, IsAlone: false }
                && (CouldBe(fragments[i].Text) || IsPlace(fragments[i].Text))
                && !(i + 1 < might.Length && fragments[i + 1].Signs) && !IsItem(i);
        var needed = Broken(might) ? 0 : -Unbroken;
        var group = new List<(int Fragment, double Score)>();
        for (var i = 0; i < might.Length; i++)
        {
            if (might[i] && _evidence.Score(i) is var score
                && (score > needed || IsOverDash(might, i) || i > 0 && might[i - 1] && IsOverDash(might, i - 1)
                    || IsOverHead(might, i, score, needed)))
                group.Add((i, score));
            else if (group.Count > 0 && group[^1].Fragment == i - 1 && IsDeckWithClauses(i))
            {
                Group(group, above: group[^1].Fragment);
                group.Clear();
                (fragments[i].Kind, _begun) = (FragmentKind.Deck, true);
            }
            else if (fragments[i].Kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Duplicate or FragmentKind.Headline)
            {
                if (fragments[i].Kind != FragmentKind.Duplicate) Group(group);
                group.Clear();
                _begun |= fragments[i].Kind == FragmentKind.Paragraph;
            }
        }
    }

    /// <summary>新能源汽车“开”进乡村|——我市汽车下乡活动侧记: a line above another that begins with a dash.</summary>
    bool IsOverDash(bool[] might, int i) => i + 1 < might.Length && might[i + 1] && fragments[i + 1].Text.StartsWith("——");

    /// <summary>True for one of several lines that begin with the same sign.</summary>
    bool IsItem(int i) =>
        Edges.IsMark(fragments[i].Text[0])
            && (i > 0 && fragments[i - 1].Text[0] == fragments[i].Text[0]
            || i + 1 < fragments.Count && fragments[i + 1].Text[0] == fragments[i].Text[0]);

    /// <summary>石桥区, over what is reported from there.</summary>
    static bool IsPlace(ReadOnlySpan<char> text) => text is [_, _, '县' or '区' or '市' or '镇' or '乡'] && Glyph.IsHan(text[0]);

    /// <summary>A line behind a text that ends, and right above a headline, of which it has nothing of a sentence's beginning.</summary>
    bool IsOverHead(bool[] might, int i, double score, double needed) =>
        i + 1 < might.Length && might[i + 1] && score > needed - Doubt && fragments[i].Rows.Count == 0
            && (_begun ? Stands(i) && _evidence.LeansOn(i) : !IsCut(i)) && _evidence.Score(i + 1) > needed;

    /// <summary>
    /// 出口增长12%|民营企业占九成，较去年提高1个百分点|本报讯（记者…: a line with a comma is a deck where it ends in no stop and a report opens under it.
    /// </summary>
    bool IsDeckWithClauses(int i) =>
        i + 1 < fragments.Count && fragments[i] is { Kind: FragmentKind.Paragraph, EndsComplete: false, IsRow: false } line
            && line.Text.Length <= Longest && line.Text.Contains('，') && !IsCut(i)
            && BylineReader.Read(line.Text) is null
            && (fragments[i + 1].Kind is FragmentKind.Byline || BylineReader.Read(fragments[i + 1].Text) is not null);

    /// <summary>
    /// Of the lines of a headline's form that stand together above a body, the likeliest is the headline, or the one that stands above
    /// a deck.
    /// </summary>
    void Group(List<(int Fragment, double Score)> group, int? above = null)
    {
        if (group.Count == 0) return;
        var best = above ?? Best(group);
        var touches = Touching(group[0].Fragment, best);
        foreach (var (i, _) in group)
        {
            var kind = i == best ? FragmentKind.Headline
                : i < best
                ? _begun && !Leads(fragments[i].Text) && !Stands(i)
                ? FragmentKind.Paragraph
                : i >= touches
                ? FragmentKind.Kicker
                : FragmentKind.Banner
                : IsCut(i) ? FragmentKind.Paragraph : FragmentKind.Deck;
            fragments[i].Kind = kind;
            _begun |= kind is FragmentKind.Paragraph or FragmentKind.Headline;
        }
    }

    /// <summary>
    /// The likeliest, but no line that begins with a dash, that says who was there, or that is all in brackets where another can be.
    /// </summary>
    int Best(List<(int Fragment, double Score)> group) =>
        group.MaxBy(member => (!IsSecond(group, member.Fragment), member.Score)).Fragment;

    bool IsSecond(List<(int Fragment, double Score)> group, int i)
    {
        var text = fragments[i].Text;
        if (text is ['【', .., '】'] || PressWords.Saying.End(text) is not null) return group[^1].Fragment != i;
        if (IsPlace(text)) return group[^1].Fragment != i;
        return group[0].Fragment != i && (text.StartsWith("——") || PressWords.Presences.End(text) is not null);
    }

    /// <summary>True for a line behind a text that ends, which reads like no beginning of a sentence that goes on.</summary>
    bool Stands(int i)
    {
        var above = i - 1;
        while (above >= 0 && fragments[above].Kind is FragmentKind.Caption or FragmentKind.Furniture) above--;
        return above >= 0 && fragments[above].Kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Kicker
            && (fragments[above].EndsComplete || fragments[above].Kind != FragmentKind.Paragraph) && !IsCut(i);
    }

    /// <summary>True for a line that plainly leads to the headline under it; others, below a text, are its cut end.</summary>
    static bool Leads(ReadOnlySpan<char> text) => Blanks.PartIt(text) || text[0] == '【' || text.Contains("——", StringComparison.Ordinal);

    /// <summary>The first line from which on nothing but lines of the same group stands above the headline.</summary>
    int Touching(int first, int headline)
    {
        var i = headline;
        while (i > first && fragments[i - 1].Kind is not (FragmentKind.Caption or FragmentKind.Furniture)) i--;
        return i;
    }

    /// <summary>A line under a headline that stops inside a sentence is the body's first, not a deck.</summary>
    bool IsCut(int i) =>
        !fragments[i].Text.StartsWith("——")
            && (HeadlineEvidence.EndsOpen(fragments[i].Text) || EdgeWords.Last(fragments[i].Text) is { Length: 1, Cost: > 8 }
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
        if (BylineReader.Read(text) is not null || text is ['记', '者', '：' or ':', ..] or ['问' or '答', '：' or ':', ..]) return false;
        for (var i = 1; i + 1 < text.Length; i++)
            if (text[i] == ',' && !Glyph.IsDigit(text[i + 1])) return false;
        var letters = 0;
        foreach (var c in text) if (Glyph.IsHan(c) || Glyph.IsLatin(c)) letters++;
        return letters >= 3;
    }
}
