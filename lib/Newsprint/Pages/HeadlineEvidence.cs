namespace Newsprint;

/// <summary>The evidence that a line is a headline and no short paragraph or half of a cut one.</summary>
sealed class HeadlineEvidence(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges)
{
    public const int Features = 23;

    /// <summary>How many fragments below and above are looked at for the words of a line.</summary>
    const int Reach = 4;

    internal static readonly double[] Weight =
        [1.1, 1.2, 2.4, 0.3, 7, -7.2, -4.2, -1.2, -3, -4.3, -0.5, 1.5, 0.15, 0.6, -0.45, -0.2, 0.3, -1.7, -0.5, 0.9, 1.2, -5, 1.1];

    /// <summary>Words that lead on to what they go with: adverbs, attributes, conjunctions.</summary>
    static readonly WordGroup LeadOn = PressWords.Of("lead_on");

    static readonly WordGroup Days = PressWords.Of("day");

    /// <summary>Log-odds units that a text of a headline's form is one.</summary>
    public double Score(int i)
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
        Form(fragments[i].Text, into);
        into[4] = Echo(i, 1);
        into[5] = Echo(i, -1);
        into[7] = Torn(fragments[i].Text);
        Below(i, fragments[i].Text, into);
        Above(i, into);
    }

    static void Form(ReadOnlySpan<char> text, Span<double> into)
    {
        into[0] = 1;
        into[1] = Blanks.PartIt(text) ? 1 : 0;
        into[2] = text[0] == '【' ? 1 : 0;
        into[3] = text.Contains("——", StringComparison.Ordinal) ? 1 : 0;
        into[6] = EndsOpen(text) ? 1 : 0;
        into[8] = text.Length < 8 ? 1 : 0;
        into[9] = text.Contains('、') ? 1 : 0;
        into[10] = Edges.BeginsSentence(text) ? 1 : 0;
        into[17] = NamesDay(text) ? 1 : 0;
        into[22] = (text.IndexOfAny('：', ':') > 0 ? 1 : 0) + (text[0] is '“' or '《' ? 1 : 0);
    }

    /// <summary>How rare a single character is that a text ends with, where it is no word's last.</summary>
    double Torn(ReadOnlySpan<char> text) =>
        grams.Attraction(text[^2], text[^1]) < 2 && Edges.LastWord(text) is { Length: 1, Cost: var cost } ? Math.Max(0, cost - 6) : 0;

    void Below(int i, ReadOnlySpan<char> text, Span<double> into)
    {
        if (Next(i) is not { } next) return;
        var below = fragments[next].Text;
        if (fragments[next].Kind == FragmentKind.Byline || BylineReader.Read(below) is not null)
        {
            into[11] = 1;
            return;
        }
        Span<double> edge = stackalloc double[Edges.Features];
        edges.Measure(fragments[i], fragments[next], edge);
        into[12] = Math.Clamp(Edges.Join(edge), -2, 5);
        into[13] = below.Length >= 2 && text.Contains(below[..2], StringComparison.Ordinal) ? 1 : 0;
        into[18] = edge[0];
        into[19] = edge[9];
        into[20] = below.IndexOfAny('。', '！', '？') is >= 0 and <= 12 ? 1 : 0;
        into[21] = edge[4] + edge[11];
    }

    void Above(int i, Span<double> into)
    {
        if (i == 0 || fragments[i - 1].Kind != FragmentKind.Paragraph) into[16] = 1;
        else if (!fragments[i - 1].EndsComplete)
        {
            into[14] = 1;
            into[15] = Math.Clamp(edges.Join(fragments[i - 1], fragments[i]), -2, 5);
        }
    }

    /// <summary>A day of the month, or today: what the body of a report says.</summary>
    static bool NamesDay(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
            if (text[i] == '日' && Glyph.IsDigit(text[i - 1])) return true;
        return Days.In(text);
    }

    /// <summary>True for a text that stops where no headline does.</summary>
    public static bool EndsOpen(ReadOnlySpan<char> text) => LeadOn.End(text) is not null || Edges.OpensMore(text);

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
