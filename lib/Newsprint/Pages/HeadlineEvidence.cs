namespace Newsprint;

/// <summary>The evidence that a line is a headline and no short paragraph or half of a cut one.</summary>
sealed class HeadlineEvidence(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges)
{
    /// <summary>How many fragments below and above are looked at for the words of a line.</summary>
    const int Reach = 4;

    /// <summary>Log-odds units that a text of a headline's form is one.</summary>
    public double Score(int i)
    {
        Span<double> features = stackalloc double[HeadlineFeature.Count];
        Measure(i, features);
        return FeatureWeights.Sum(features, HeadlineFeature.Weights);
    }

    internal void Measure(int i, Span<double> into)
    {
        into.Clear();
        Form(fragments[i].Text, into);
        into[HeadlineFeature.EchoBelow] = Echo(i, 1);
        into[HeadlineFeature.EchoAbove] = Echo(i, -1);
        into[HeadlineFeature.Torn] = Torn(fragments[i].Text);
        Below(i, fragments[i].Text, into);
        Above(i, into);
    }

    /// <summary>True for a line whose words stand in the text below it, and more of them than in that above.</summary>
    public bool LeansOn(int i)
    {
        const double enough = 0.15;
        var below = Echo(i, 1);
        return below > enough && below > Echo(i, -1);
    }

    static void Form(ReadOnlySpan<char> text, Span<double> into)
    {
        into[HeadlineFeature.Always] = 1;
        into[HeadlineFeature.Blanks] = Blanks.PartIt(text) ? 1 : 0;
        into[HeadlineFeature.Bracketed] = text[0] == '【' ? 1 : 0;
        into[HeadlineFeature.Dash] = text.Contains("——", StringComparison.Ordinal) ? 1 : 0;
        into[HeadlineFeature.EndsOpen] = EndsOpen(text) ? 1 : 0;
        into[HeadlineFeature.Short] = text.Length < 8 ? 1 : 0;
        into[HeadlineFeature.Listing] = text.Contains('、') ? 1 : 0;
        into[HeadlineFeature.BeginsSentence] = Edges.BeginsSentence(text) ? 1 : 0;
        into[HeadlineFeature.NamesDay] = NamesDay(text) ? 1 : 0;
        into[HeadlineFeature.Quoting] = (text.IndexOfAny('：', ':') > 0 ? 1 : 0) + (text[0] is '“' or '《' ? 1 : 0);
    }

    /// <summary>How rare a single character is that a text ends with, where it is no word's last.</summary>
    double Torn(ReadOnlySpan<char> text) =>
        grams.Attraction(text[^2], text[^1]) < 2 && EdgeWords.Last(text) is { Length: 1, Cost: var cost } ? Math.Max(0, cost - 6) : 0;

    void Below(int i, ReadOnlySpan<char> text, Span<double> into)
    {
        if (Next(i) is not { } next) return;
        var below = fragments[next].Text;
        if (fragments[next].Kind == FragmentKind.Byline || BylineReader.Read(below) is not null)
        {
            into[HeadlineFeature.BylineBelow] = 1;
            return;
        }
        Span<double> edge = stackalloc double[EdgeFeature.Count];
        edges.Measure(fragments[i], fragments[next], edge);
        into[HeadlineFeature.JoinsBelow] = Math.Clamp(Edges.Join(edge), -2, 5);
        into[HeadlineFeature.SharesWord] = below.Length >= 2 && text.Contains(below[..2], StringComparison.Ordinal) ? 1 : 0;
        into[HeadlineFeature.WordBelow] = edge[EdgeFeature.WordAcross];
        into[HeadlineFeature.SentenceBelow] = edge[EdgeFeature.BeginsSentence];
        into[HeadlineFeature.EndBelow] = below.IndexOfAny('。', '！', '？') is >= 0 and <= 12 ? 1 : 0;
        into[HeadlineFeature.NumberBelow] = edge[EdgeFeature.Number] + edge[EdgeFeature.Latin];
    }

    void Above(int i, Span<double> into)
    {
        if (i == 0 || fragments[i - 1].Kind != FragmentKind.Paragraph) into[HeadlineFeature.NothingAbove] = 1;
        else if (!fragments[i - 1].EndsComplete)
        {
            into[HeadlineFeature.OpenAbove] = 1;
            into[HeadlineFeature.JoinsAbove] = Math.Clamp(edges.Join(fragments[i - 1], fragments[i]), -2, 5);
        }
    }

    /// <summary>A day of the month, or today: what the body of a report says.</summary>
    static bool NamesDay(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
            if (text[i] == '日' && Glyph.IsDigit(text[i - 1])) return true;
        return PressWords.Days.In(text);
    }

    /// <summary>True for a text that stops where no headline does.</summary>
    public static bool EndsOpen(ReadOnlySpan<char> text) => PressWords.LeadOn.End(text) is not null || Nesting.OpensMore(text);

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
