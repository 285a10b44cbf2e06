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

    /// <summary>Marks headlines, kickers, decks and banners among the paragraphs.</summary>
    public void Mark()
    {
        var might = new bool[fragments.Count];
        for (var i = 0; i < might.Length; i++)
            might[i] = fragments[i] is { Kind: FragmentKind.Paragraph, IsRow: false, IsAlone: false } && CouldBe(fragments[i].Text)
                && !(i + 1 < might.Length && fragments[i + 1].Signs);
        var needed = Broken(might) ? 0 : -Unbroken;
        var group = new List<(int Fragment, double Score)>();
        for (var i = 0; i < might.Length; i++)
        {
            if (might[i] && _evidence.Score(i) is var score && score > needed) group.Add((i, score));
            else if (group.Count > 0 && group[^1].Fragment == i - 1 && IsDeckWithClauses(i))
            {
                Group(group, above: group[^1].Fragment);
                group.Clear();
                (fragments[i].Kind, _begun) = (FragmentKind.Deck, true);
            }
            else if (fragments[i].Kind is FragmentKind.Paragraph or FragmentKind.Byline or FragmentKind.Duplicate)
            {
                if (fragments[i].Kind != FragmentKind.Duplicate) Group(group);
                group.Clear();
                _begun |= fragments[i].Kind == FragmentKind.Paragraph;
            }
        }
    }

    /// <summary>
    /// 出口增长12%|民营企业占九成，较去年提高1个百分点|本报讯（记者…: a line with a comma is a deck where it ends in no stop and a report opens under it.
    /// </summary>
    bool IsDeckWithClauses(int i) =>
        i + 1 < fragments.Count && fragments[i] is { Kind: FragmentKind.Paragraph, EndsComplete: false, IsRow: false } line
            && line.Text.Length <= Longest && line.Text.Contains('，') && !IsCut(i)
            && (fragments[i + 1].Kind is FragmentKind.Byline || BylineReader.Read(fragments[i + 1].Text) is not null);

    /// <summary>
    /// Of the lines of a headline's form that stand together above a body, the likeliest is the headline, or the one that stands above
    /// a deck.
    /// </summary>
    void Group(List<(int Fragment, double Score)> group, int? above = null)
    {
        if (group.Count == 0) return;
        var best = above ?? group.MaxBy(member => member.Score).Fragment;
        var touches = Touching(group[0].Fragment, best);
        foreach (var (i, _) in group)
        {
            var kind = i == best ? FragmentKind.Headline
                : i < best
                ? _begun && !Leads(fragments[i].Text)
                ? FragmentKind.Paragraph
                : i >= touches
                ? FragmentKind.Kicker
                : FragmentKind.Banner
                : IsCut(i) ? FragmentKind.Paragraph : FragmentKind.Deck;
            fragments[i].Kind = kind;
            _begun |= kind is FragmentKind.Paragraph or FragmentKind.Headline;
        }
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
        if (BylineReader.Read(text) is not null) return false;
        for (var i = 1; i + 1 < text.Length; i++)
            if (text[i] == ',' && !Glyph.IsDigit(text[i + 1])) return false;
        var letters = 0;
        foreach (var c in text) if (Glyph.IsHan(c) || Glyph.IsLatin(c)) letters++;
        return letters >= 3;
    }
}
