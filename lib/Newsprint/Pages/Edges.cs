namespace Newsprint;

/// <summary>How two edges of text read together: the evidence that the right one goes on in the left one's sentence.</summary>
sealed class Edges(Grams grams, Openings openings)
{
    public const int Features = 21;

    internal static readonly double[] Weight = [0.48, -1.1, 1.3, 0.8, 2.3, 2.6, -2.1, -1.6, 0.38, -2.1, 0.5, 1.5, -2, 0.6, -0.19, -0.19,
        0.6, -0.15, 0.3, 0, -2.4];

    static readonly WordGroup SentenceOpeners = PressWords.Of("opener");

    /// <summary>Log-odds units that the right text continues the left one inside a sentence; 0 is undecided.</summary>
    public double Join(Fragment left, Fragment right)
    {
        Span<double> features = stackalloc double[Features];
        Measure(left, right, features);
        return Join(features);
    }

    /// <summary>The same, of evidence that was measured.</summary>
    public static double Join(ReadOnlySpan<double> features)
    {
        var score = 0.0;
        for (var i = 0; i < Features; i++) score += Weight[i] * features[i];
        return score;
    }

    public void Measure(Fragment before, Fragment after, Span<double> into)
    {
        into.Clear();
        var left = before.Plain;
        var right = after.Plain;
        if (left.IsEmpty || right.IsEmpty) return;
        if (left[^1] is '：' or ':' && IsItem(right))
        {
            into[12] = 4;
            return;
        }
        var (l, r) = (left[^1], right[0]);
        var gain = WordGain(left, right);
        into[0] = Math.Min(gain, 8);
        into[1] = gain < 0.5 ? 1 : 0;
        into[2] = CannotBegin(r) ? 1 : 0;
        into[3] = LeansLeft(r) ? 1 : 0;
        into[4] = IsInNumber(left, right)
            ? 3
            : Glyph.IsDigit(l)
            && (Glyph.IsDigit(r) || r is '%' or '％' or '月' or '日' or '年' or '时' or '亿' or '万' or '.' or '个' or '多' or '余')
            ? 1
            : 0;
        var (open, close) = (before.OpensMore, after.ClosesFirst);
        into[5] = open && close ? 1 : 0;
        into[6] = open && !close ? 1 : 0;
        into[7] = !open && close ? 1 : 0;
        into[8] = Math.Min(grams.Attraction(l, r), 5);
        into[9] = after.BeginsSentence ? 1 : 0;
        into[10] = Glyph.IsComma(l) ? 1 : 0;
        into[11] = !Glyph.IsLatin(r) ? 0 : Glyph.IsLatin(l) ? 1 : Hyphen.Ends(left) ? 3 : 0;
        into[12] = before.EndsComplete ? 1 : 0;
        into[13] = 1;
        if (gain < 0.5) Torn(left, right, into);
        into[20] = openings.Shared(right) ? 1 : 0;
        into[19] = Glyph.IsHan(l) && Glyph.IsHan(r) ? 1 : 0;
    }

    /// <summary>True for an edge at a decimal point, or at a comma with three digits behind it.</summary>
    internal static bool IsInNumber(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 2 || !Glyph.IsDigit(left[^2]) || right.IsEmpty || !Glyph.IsDigit(right[0])) return false;
        return left[^1] is '.' or '．'
            || left[^1] == ',' && right.Length > 3 && Glyph.IsDigit(right[1]) && Glyph.IsDigit(right[2]) && !Glyph.IsDigit(right[3]);
    }

    /// <summary>一是, 第一, 1.: the first item of a list, which the colon above announces in full.</summary>
    static bool IsItem(ReadOnlySpan<char> text) =>
        text.StartsWith("一是") || text.StartsWith("第一") || text.StartsWith("一、") || text.StartsWith("首先")
            || text.Length > 1 && text[0] is '1' or '１' or '①' && !Glyph.IsDigit(text[1]);

    /// <summary>Signs that an edge was torn out of a word, where no word runs across: a rare single character at it.</summary>
    static void Torn(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<double> into)
    {
        var (l, r) = (LastWord(left), FirstWord(right));
        into[14] = l.Length == 1 ? Math.Max(0, l.Cost - 6) : 0;
        into[15] = r.Length == 1 ? Math.Max(0, r.Cost - 6) : 0;
        into[16] = l.Length > 1 ? 1 : 0;
        into[17] = r.Length > 1 ? 1 : 0;
        into[18] = l.Length == 1 && l.Cost < 6 ? 1 : 0;
    }

    internal static (int Length, double Cost) FirstWord(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < 5 && n < text.Length && Glyph.IsHan(text[n])) n++;
        if (n == 0) return (0, 0);
        var (best, length) = (double.MaxValue, 1);
        for (var k = 1; k <= n; k++)
            if (Lexicon.Default.Cost(text[..k]) is { } cost && cost + Lexicon.Default.Cut(text[k..n]) is var whole && whole < best)
                (best, length) = (whole, k);
        return (length, Lexicon.Default.Cost(text[..length]) ?? 15);
    }

    internal static (int Length, double Cost) LastWord(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < 5 && n < text.Length && Glyph.IsHan(text[^(n + 1)])) n++;
        if (n == 0) return (0, 0);
        text = text[^n..];
        var (best, length) = (double.MaxValue, 1);
        for (var k = 1; k <= n; k++)
            if (Lexicon.Default.Cost(text[^k..]) is { } cost && cost + Lexicon.Default.Cut(text[..^k]) is var whole && whole < best)
                (best, length) = (whole, k);
        return (length, Lexicon.Default.Cost(text[^length..]) ?? 15);
    }

    public static bool CannotBegin(char c) =>
        Glyph.Closes(c) && c != '"' || Glyph.EndsSentence(c) && c != '…' || Glyph.IsComma(c) || c is '%' or '％' or '·';

    /// <summary>Particles and suffixes that lean on what stands before them.</summary>
    public static bool LeansLeft(char c) =>
        c is '的' or '了' or '着' or '们' or '之' or '与' or '和' or '及' or '或' or '等' or '地' or '得' or '性' or '化';

    public static bool BeginsSentence(ReadOnlySpan<char> right) => SentenceOpeners.Start(right) is not null;

    /// <summary>True when a word plainly runs across.</summary>
    public static bool RunsAcross(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => WordGain(left, right) > 3;

    /// <summary>How much cheaper the words are when one may run across the edge.</summary>
    static double WordGain(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (l < Lexicon.LongestWord - 1 && l < left.Length && Glyph.IsHan(left[^(l + 1)])) l++;
        while (r < Lexicon.LongestWord - 1 && r < right.Length && Glyph.IsHan(right[r])) r++;
        if (l == 0 || r == 0) return 0;
        Span<char> whole = stackalloc char[l + r];
        left[^l..].CopyTo(whole);
        right[..r].CopyTo(whole[l..]);
        if (!Crosses(whole, l)) return 0;
        return Lexicon.Default.Cut(whole[..l]) + Lexicon.Default.Cut(whole[l..]) - Lexicon.Default.Cut(whole);
    }

    /// <summary>True when some word could run across.</summary>
    static bool Crosses(ReadOnlySpan<char> text, int edge)
    {
        for (var start = edge - 1; start >= 0; start--)
            for (var end = edge + 1; end <= text.Length && end - start <= Lexicon.LongestWord; end++)
                if (Lexicon.Default.Cost(text[start..end]) is not null) return true;
        return false;
    }

    /// <summary>True when a quote or bracket is still open at the end.</summary>
    public static bool OpensMore(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i > text.Length - 400; i--)
        {
            if (Glyph.Closes(text[i]) && text[i] != '"') depth++;
            else if (Glyph.Opens(text[i]) && --depth < 0) return true;
        }
        return false;
    }

    /// <summary>True when a quote or bracket is closed that was not opened.</summary>
    public static bool ClosesFirst(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && i < 400; i++)
        {
            if (Glyph.Opens(text[i])) depth++;
            else if (Glyph.Closes(text[i]) && text[i] != '"' && --depth < 0) return true;
        }
        return false;
    }
}
